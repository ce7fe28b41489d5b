//! Translates the built-in templates of `src/notice/templates` to Rust functions,
//! so that no template is compiled when a notice is written. minijinja's own
//! parser reads them; what it renders from the same files is the reference that a
//! test compares with (`src/notice/render.rs`).
//!
//! The translation knows the types of the values from their use: a condition, a
//! text or a place in an `Explanation`. What a built-in template has no need of
//! is an error here.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, process};

use minijinja::machinery::ast::{BinOp, BinOpKind, CallArg, Expr, Slice, Stmt, UnaryOpKind};
use minijinja::machinery::parse;
use minijinja::syntax::SyntaxConfig;

const FOLDER: &str = "src/notice/templates";

/// Writes `templates.rs` for `src/notice/built_in.rs`.
pub fn compile() {
    println!("cargo::rerun-if-changed={FOLDER}");
    if let Err(error) = functions() {
        eprintln!("{error}");
        process::exit(1);
    }
}

fn functions() -> Result<(), String> {
    let mut out = String::new();
    for (function, file, is_html) in [
        ("text", "notice.txt.j2", false),
        ("html", "notice.html.j2", true),
    ] {
        let path = Path::new(FOLDER).join(file);
        let source = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut translation = Translation {
            is_html,
            out: String::new(),
            loops: 0,
            bound: Vec::new(),
        };
        translation
            .template(&source)
            .map_err(|e| format!("{}: {e}", path.display()))?;
        let _ = writeln!(
            out,
            "pub(super) fn {function}(languages: &[Explanation], returned: Option<&str>, site: &Site<'_>, out: &mut String) {{\n\
             let manner = Manner::default();\n{}}}",
            translation.out
        );
    }
    let target = env::var("OUT_DIR").map_err(|e| format!("OUT_DIR: {e}"))?;
    fs::write(Path::new(&target).join("templates.rs"), out).map_err(|e| format!("{target}: {e}"))
}

/// What kind of value a variable of the template has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Condition,
    Text,
    Place,
}

struct Translation {
    is_html: bool,
    out: String,
    /// How many loops are open.
    loops: usize,
    /// The variables that are set, the innermost last.
    bound: Vec<(String, Kind)>,
}

type Translated<T = String> = Result<T, String>;

fn unknown<T>(what: &str, expr: &Expr<'_>) -> Translated<T> {
    let line = expr.span().start_line;
    Err(format!(
        "line {line}: {what} {} is not translated; see src/build/templates.rs",
        expr.description()
    ))
}

impl Translation {
    fn template(&mut self, source: &str) -> Translated<()> {
        let syntax = SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .build()
            .map_err(|e| e.to_string())?;
        // minijinja renders without the last line end of the file.
        let source = source.strip_suffix('\n').unwrap_or(source);
        match parse(source, "template", syntax).map_err(|e| e.to_string())? {
            Stmt::Template(template) => self.block(&template.children),
            _ => Err("not a template".into()),
        }
    }

    /// Statements in a scope of their own.
    fn block(&mut self, statements: &[Stmt<'_>]) -> Translated<()> {
        let outer = self.bound.len();
        for statement in statements {
            self.statement(statement)?;
        }
        self.bound.truncate(outer);
        Ok(())
    }

    fn statement(&mut self, statement: &Stmt<'_>) -> Translated<()> {
        match statement {
            Stmt::EmitRaw(raw) => {
                let _ = writeln!(self.out, "out.push_str({:?});", raw.raw);
            }
            Stmt::EmitExpr(emit) => {
                let text = self.text(&emit.expr)?;
                let _ = match self.is_html {
                    true => writeln!(self.out, "escape(&{text}, out);"),
                    false => writeln!(self.out, "out.push_str(&{text});"),
                };
            }
            Stmt::Set(set) => {
                let name = name(&set.target)?;
                let (kind, value) = self.value(&set.expr)?;
                let _ = writeln!(self.out, "let {name} = {value};");
                self.bind(name, kind);
            }
            Stmt::IfCond(cond) => {
                let condition = self.condition(&cond.expr)?;
                let _ = writeln!(self.out, "if {condition} {{");
                self.branch(&cond.true_body)?;
                if !cond.false_body.is_empty() {
                    self.out.push_str("} else {\n");
                    self.branch(&cond.false_body)?;
                }
                self.out.push_str("}\n");
            }
            Stmt::ForLoop(each) => {
                if each.filter_expr.is_some() || each.recursive || !each.else_body.is_empty() {
                    return unknown("this loop over an", &each.iter);
                }
                let item = name(&each.target)?;
                let list = self.place(&each.iter)?;
                let outer = self.bound.len();
                self.loops += 1;
                let depth = self.loops;
                let _ = writeln!(
                    self.out,
                    "let list_{depth} = &{list};\nfor (at_{depth}, {item}) in list_{depth}.iter().enumerate() {{"
                );
                self.bind(item, Kind::Place);
                self.block(&each.body)?;
                self.out.push_str("}\n");
                self.loops -= 1;
                self.bound.truncate(outer);
            }
            _ => return Err("a statement that is not translated".into()),
        }
        Ok(())
    }

    /// A branch is no scope in a template, but is one in Rust.
    fn branch(&mut self, statements: &[Stmt<'_>]) -> Translated<()> {
        match statements.iter().any(|s| matches!(s, Stmt::Set(_))) {
            true => Err("a variable is set in a branch".into()),
            false => self.block(statements),
        }
    }

    fn bind(&mut self, name: &str, kind: Kind) {
        self.bound.push((name.to_string(), kind));
        // Lines are filled in the manner of the language that `e` speaks.
        if name == "e" {
            self.out.push_str("let manner = Manner::of(e);\n");
        }
    }

    fn kind(&self, name: &str) -> Kind {
        let bound = self.bound.iter().rev().find(|(n, _)| n == name);
        bound.map_or(Kind::Place, |(_, kind)| *kind)
    }

    fn value(&self, expr: &Expr<'_>) -> Translated<(Kind, String)> {
        Ok(match expr {
            Expr::UnaryOp(_) => (Kind::Condition, self.condition(expr)?),
            Expr::GetAttr(_) if self.loop_attribute(expr).is_some() => {
                (Kind::Condition, self.condition(expr)?)
            }
            Expr::GetItem(item) if !matches!(item.expr, Expr::Map(_)) => {
                (Kind::Place, format!("&{}", self.place(expr)?))
            }
            Expr::BinOp(both) if !matches!(both.op, BinOpKind::ScOr | BinOpKind::Concat) => {
                (Kind::Condition, self.condition(expr)?)
            }
            _ => (Kind::Text, self.text(expr)?),
        })
    }

    /// `loop.first` and the like, as Rust.
    fn loop_attribute(&self, expr: &Expr<'_>) -> Option<String> {
        let Expr::GetAttr(attribute) = expr else {
            return None;
        };
        let depth = self.loops;
        match (&attribute.expr, attribute.name) {
            (Expr::Var(var), "first") if var.id == "loop" => Some(format!("(at_{depth} == 0)")),
            (Expr::Var(var), "last") if var.id == "loop" => {
                Some(format!("(at_{depth} + 1 == list_{depth}.len())"))
            }
            _ => None,
        }
    }

    /// An expression of type `bool`.
    fn condition(&self, expr: &Expr<'_>) -> Translated {
        if let Some(attribute) = self.loop_attribute(expr) {
            return Ok(attribute);
        }
        Ok(match expr {
            Expr::Var(var) if self.kind(var.id) == Kind::Condition => var.id.to_string(),
            Expr::UnaryOp(not) if matches!(not.op, UnaryOpKind::Not) => {
                format!("!{}", self.condition(&not.expr)?)
            }
            Expr::BinOp(both) => {
                let operator = match both.op {
                    BinOpKind::ScAnd => "&&",
                    BinOpKind::ScOr => "||",
                    _ => return self.comparison(both, expr),
                };
                let (left, right) = (self.condition(&both.left)?, self.condition(&both.right)?);
                format!("({left} {operator} {right})")
            }
            _ => format!("holds(&{})", self.place(expr)?),
        })
    }

    /// A count with a number, or a text with one or several others.
    fn comparison(&self, both: &BinOp<'_>, expr: &Expr<'_>) -> Translated {
        if let Some(count) = self.count(&both.left) {
            let operator = match both.op {
                BinOpKind::Eq => "==",
                BinOpKind::Ne => "!=",
                BinOpKind::Gt => ">",
                _ => return unknown("this operator in an", expr),
            };
            let Expr::Const(number) = &both.right else {
                return unknown("this comparison of an", expr);
            };
            return Ok(format!("({} {operator} {})", count?, number.value));
        }
        let left = self.text(&both.left)?;
        match (both.op, &both.right) {
            (BinOpKind::Eq, right) => Ok(format!("({left} == {})", self.text(right)?)),
            (BinOpKind::In, Expr::List(list)) => {
                let words: Translated<Vec<String>> = list.items.iter().map(constant).collect();
                Ok(format!("[{}].contains(&&*{left})", words?.join(", ")))
            }
            _ => unknown("this comparison of an", expr),
        }
    }

    /// `list|length`, of type `usize`.
    fn count(&self, expr: &Expr<'_>) -> Option<Translated> {
        match expr {
            Expr::Filter(filter) if filter.name == "length" => {
                let list = self.place(filter.expr.as_ref()?);
                Some(list.map(|list| format!("{list}.len()")))
            }
            _ => None,
        }
    }

    /// An expression of type `Cow<str>`.
    fn text(&self, expr: &Expr<'_>) -> Translated {
        Ok(match expr {
            Expr::Const(_) => format!("Cow::Borrowed({})", constant(expr)?),
            Expr::IfExpr(choice) => {
                let Some(otherwise) = &choice.false_expr else {
                    return unknown("without else, an", expr);
                };
                format!(
                    "(if {} {{ {} }} else {{ {} }})",
                    self.condition(&choice.test_expr)?,
                    self.text(&choice.true_expr)?,
                    self.text(otherwise)?
                )
            }
            Expr::BinOp(both) => {
                let (left, right) = (self.text(&both.left)?, self.text(&both.right)?);
                match both.op {
                    BinOpKind::Concat => {
                        format!("Cow::<str>::Owned([&*{left}, &*{right}].concat())")
                    }
                    BinOpKind::ScOr => {
                        let first = self.condition(&both.left)?;
                        format!("(if {first} {{ {left} }} else {{ {right} }})")
                    }
                    _ => return unknown("this operator in an", expr),
                }
            }
            Expr::Filter(filter) => {
                let Some(of) = &filter.expr else {
                    return unknown("this filter in an", expr);
                };
                let arguments: Translated<Vec<String>> = filter
                    .args
                    .iter()
                    .map(|argument| match argument {
                        CallArg::Pos(argument) => self.text(argument),
                        _ => unknown("this argument of an", expr),
                    })
                    .collect();
                filtered(filter.name, &self.text(of)?, &arguments?)
                    .ok_or(())
                    .or_else(|()| unknown("this filter in an", expr))?
            }
            Expr::Slice(slice) => self.slice(slice, expr)?,
            Expr::GetItem(item) if matches!(item.expr, Expr::Map(_)) => {
                let Expr::Map(map) = &item.expr else {
                    return unknown("this item in an", expr);
                };
                let mut arms = String::new();
                for (key, value) in map.keys.iter().zip(&map.values) {
                    let _ = write!(arms, "{} => {}, ", constant(key)?, self.text(value)?);
                }
                let key = self.text(&item.subscript_expr)?;
                format!("(match &*{key} {{ {arms}_ => Cow::Borrowed(\"\") }})")
            }
            Expr::GetAttr(attribute)
                if attribute.name == "index"
                    && matches!(&attribute.expr, Expr::Var(var) if var.id == "loop") =>
            {
                format!("Cow::<str>::Owned((at_{} + 1).to_string())", self.loops)
            }
            _ => format!("text_of(&{})", self.place(expr)?),
        })
    }

    /// The first letters of a text, or what follows them.
    fn slice(&self, slice: &Slice<'_>, expr: &Expr<'_>) -> Translated {
        let (function, letters) = match (&slice.start, &slice.stop, &slice.step) {
            (None, Some(Expr::Const(stop)), None) => ("first_letters", stop),
            (Some(Expr::Const(start)), None, None) => ("without_letters", start),
            _ => return unknown("this slice in an", expr),
        };
        Ok(format!(
            "{function}(&{}, {})",
            self.text(&slice.expr)?,
            letters.value
        ))
    }

    /// A place in the values that the template is given.
    fn place(&self, expr: &Expr<'_>) -> Translated {
        Ok(match expr {
            Expr::Var(var) => var.id.to_string(),
            Expr::GetAttr(attribute) => {
                let place = self.place(&attribute.expr)?;
                // A variant of `Piece` has its kind and its text by methods.
                let of_piece = matches!(&attribute.expr, Expr::Var(var) if var.id == "piece");
                match (&attribute.expr, attribute.name) {
                    (_, name) if of_piece => format!("{place}.{name}()"),
                    // The one sentence that need not be there.
                    (Expr::GetAttr(outer), name) if outer.name == "help" => {
                        format!("sentence(&{place}).{name}")
                    }
                    (_, name) => format!("{place}.{name}"),
                }
            }
            Expr::GetItem(item) => match &item.subscript_expr {
                Expr::Const(index) => format!("{}[{}]", self.place(&item.expr)?, index.value),
                _ => return unknown("this item in an", expr),
            },
            _ => return unknown("as a place, an", expr),
        })
    }
}

fn filtered(name: &str, text: &str, arguments: &[String]) -> Option<String> {
    let borrowed: Vec<String> = arguments.iter().map(|a| format!("&{a}")).collect();
    Some(match (name, &borrowed[..]) {
        ("glue", []) => format!("manner.glue({text})"),
        ("quote", []) => format!("Cow::<str>::Owned(quote(&{text}))"),
        ("upper", []) => format!("Cow::<str>::Owned({text}.to_uppercase())"),
        ("fill", []) => format!("Cow::<str>::Owned(fill(&{text}, \"\", \"\", manner))"),
        ("fill", [first, rest]) => {
            format!("Cow::<str>::Owned(fill(&{text}, {first}, {rest}, manner))")
        }
        _ => return None,
    })
}

fn name<'a>(target: &Expr<'a>) -> Translated<&'a str> {
    match target {
        Expr::Var(var) => Ok(var.id),
        _ => unknown("as a name, an", target),
    }
}

/// A constant text as a Rust literal.
fn constant(expr: &Expr<'_>) -> Translated {
    match expr {
        Expr::Const(constant) => match constant.value.as_str() {
            Some(text) => Ok(format!("{text:?}")),
            None => unknown("in place of a text, this", expr),
        },
        _ => unknown("in place of a text, this", expr),
    }
}
