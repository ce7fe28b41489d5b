//! The seccomp filter of the process that reads mail, as a binary tree.
//!
//! The kernel runs a new filter once for each number of a call, to know which
//! calls need no look at their arguments. A list of comparisons, as seccompiler
//! writes it, takes 123 µs for that, a tree 43 µs.

use seccompiler::sock_filter;

/// Offsets in `struct seccomp_data` of seccomp(2).
const NUMBER: u32 = 0;
const ARCHITECTURE: u32 = 4;
const ARGUMENTS: u32 = 16;

/// Instructions of classic BPF (linux/bpf_common.h).
const LOAD: u16 = 0x20;
const AND: u16 = 0x54;
const JUMP_IF_EQUAL: u16 = 0x15;
const JUMP_IF_AT_LEAST: u16 = 0x35;
const RETURN: u16 = 0x06;

/// SECCOMP_RET_KILL_PROCESS, SECCOMP_RET_ALLOW and SECCOMP_RET_ERRNO.
const KILL: u32 = 0x8000_0000;
const ALLOW: u32 = 0x7fff_0000;
const ERROR: u32 = 0x0005_0000;

/// What is said of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Deny,
    Allow,
    /// Allowed where these bits of an argument, counted from 0, have this value.
    /// The upper half of the argument is not looked at.
    AllowWhere {
        argument: u8,
        mask: u32,
        value: u32,
    },
}

/// The architecture of this program, as seccomp(2) names it (linux/audit.h).
pub(super) const fn architecture() -> Option<u32> {
    if cfg!(target_arch = "x86_64") {
        Some(0xc000_003e)
    } else if cfg!(target_arch = "aarch64") {
        Some(0xc000_00b7)
    } else if cfg!(target_arch = "riscv64") {
        Some(0xc000_00f3)
    } else {
        None
    }
}

/// A filter that allows these calls, each named once; all others fail with the
/// error `denied`. `None` where it would be longer than a jump can be.
pub(super) fn program(
    architecture: u32,
    calls: &[(i64, Verdict)],
    denied: i32,
) -> Option<Vec<sock_filter>> {
    let spans = spans(calls)?;
    let mut code = vec![
        load(ARCHITECTURE),
        jump(JUMP_IF_EQUAL, architecture, 1, 0),
        give(KILL),
        load(NUMBER),
    ];
    tree(&spans, denied, &mut code)?;
    Some(code)
}

/// Where a verdict begins, up to the next number; in order, from 0 on.
fn spans(calls: &[(i64, Verdict)]) -> Option<Vec<(u32, Verdict)>> {
    let mut calls = calls.to_vec();
    calls.sort_by_key(|(number, _)| *number);
    let mut spans = vec![(0, Verdict::Deny)];
    let mut add = |from: u32, verdict| match spans.last_mut() {
        Some((last, of_last)) if *last == from => *of_last = verdict,
        Some((_, of_last)) if *of_last == verdict => {}
        _ => spans.push((from, verdict)),
    };
    for (number, verdict) in calls {
        let number = u32::try_from(number).ok()?;
        add(number, verdict);
        add(number + 1, Verdict::Deny);
    }
    // A verdict that took the place of another may be that of the one before.
    spans.dedup_by_key(|(_, verdict)| *verdict);
    Some(spans)
}

fn tree(spans: &[(u32, Verdict)], denied: i32, code: &mut Vec<sock_filter>) -> Option<()> {
    if let [(_, verdict)] = spans {
        leaf(*verdict, denied, code);
        return Some(());
    }
    let (below, from) = spans.split_at(spans.len() / 2);
    let (first, _) = from.first()?;
    let at = code.len();
    code.push(jump(JUMP_IF_AT_LEAST, *first, 0, 0));
    tree(below, denied, code)?;
    let over = u8::try_from(code.len() - at - 1).ok()?;
    code.get_mut(at)?.jt = over;
    tree(from, denied, code)
}

fn leaf(verdict: Verdict, denied: i32, code: &mut Vec<sock_filter>) {
    let refuse = give(ERROR | denied.unsigned_abs());
    match verdict {
        Verdict::Deny => code.push(refuse),
        Verdict::Allow => code.push(give(ALLOW)),
        Verdict::AllowWhere {
            argument,
            mask,
            value,
        } => code.extend([
            // The lower half comes first: all these machines are little-endian.
            load(ARGUMENTS + 8 * u32::from(argument)),
            instruction(AND, 0, 0, mask),
            jump(JUMP_IF_EQUAL, value, 0, 1),
            give(ALLOW),
            refuse,
        ]),
    }
}

fn load(offset: u32) -> sock_filter {
    instruction(LOAD, 0, 0, offset)
}

fn jump(code: u16, with: u32, if_so: u8, otherwise: u8) -> sock_filter {
    instruction(code, if_so, otherwise, with)
}

fn give(result: u32) -> sock_filter {
    instruction(RETURN, 0, 0, result)
}

fn instruction(code: u16, jt: u8, jf: u8, k: u32) -> sock_filter {
    sock_filter { code, jt, jf, k }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    const HERE: u32 = 0xc000_003e;

    /// Runs a filter as the kernel does: the result, and how many steps it took.
    fn run(
        code: &[sock_filter],
        number: u32,
        architecture: u32,
        arguments: [u64; 6],
    ) -> (u32, u32) {
        let (mut at, mut accumulator, mut steps) = (0, 0u32, 0);
        loop {
            let sock_filter {
                code: operation,
                jt,
                jf,
                k,
            } = code[at];
            at += 1;
            steps += 1;
            let jump = |holds| usize::from(if holds { jt } else { jf });
            match operation {
                LOAD if k == NUMBER => accumulator = number,
                LOAD if k == ARCHITECTURE => accumulator = architecture,
                LOAD => accumulator = arguments[(k - ARGUMENTS) as usize / 8] as u32,
                AND => accumulator &= k,
                JUMP_IF_EQUAL => at += jump(accumulator == k),
                JUMP_IF_AT_LEAST => at += jump(accumulator >= k),
                RETURN => return (k, steps),
                other => panic!("{other}"),
            }
        }
    }

    #[test]
    fn every_number_gets_its_verdict_in_few_steps() {
        let masked = Verdict::AllowWhere {
            argument: 2,
            mask: 0b111,
            value: 0b010,
        };
        let calls: Vec<(i64, Verdict)> = (0..450)
            .filter(|n| n % 7 == 0 || n % 11 == 3 || (100..120).contains(n))
            .map(|n| (n, if n % 77 == 0 { masked } else { Verdict::Allow }))
            .collect();
        // Not in order, as a list of names is not.
        let mut mixed = calls.clone();
        mixed.reverse();
        for calls in [&calls[..40], &mixed[..60], &[(0, masked)], &[]] {
            let code = program(HERE, calls, 38).unwrap();
            for number in (0..1000).chain([0x4000_0000, 0x4000_0007, u32::MAX]) {
                let found = calls.iter().find(|(n, _)| *n == i64::from(number));
                let verdict = found.map_or(Verdict::Deny, |(_, verdict)| *verdict);
                for third in [0u64, 0b010, 0b011, 0xff00_0000_0000_0002] {
                    let (result, steps) = run(&code, number, HERE, [0, 0, third, 0, 0, 0]);
                    let allowed = match verdict {
                        Verdict::Deny => false,
                        Verdict::Allow => true,
                        Verdict::AllowWhere { .. } => third & 0b111 == 0b010,
                    };
                    let wanted = if allowed { ALLOW } else { ERROR | 38 };
                    assert_eq!(result, wanted, "{number} {third}");
                    assert!(steps <= 16, "{number}: {steps}");
                }
            }
            // Another architecture has other numbers.
            assert_eq!(run(&code, 0, 0x4000_0003, [0; 6]).0, KILL);
        }
    }

    #[test]
    fn calls_side_by_side_are_one_span() {
        let calls = [
            (5, Verdict::Allow),
            (3, Verdict::Allow),
            (4, Verdict::Allow),
        ];
        let (deny, allow) = (Verdict::Deny, Verdict::Allow);
        assert_eq!(spans(&calls).unwrap(), [(0, deny), (3, allow), (6, deny)]);
        assert_eq!(spans(&[(0, allow)]).unwrap(), [(0, allow), (1, deny)]);
        assert_eq!(spans(&[(-1, allow)]), None);
    }

    #[test]
    fn a_jump_that_is_too_far_is_no_program() {
        let calls: Vec<(i64, Verdict)> = (0..900).map(|n| (2 * n, Verdict::Allow)).collect();
        assert!(program(HERE, &calls, 38).is_none());
    }
}
