//! What is in a Fluent file, and what is wrong with one that a site lays over
//! the built-in texts.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::language::SHIPPED;

/// A text of a Fluent file: a message's own value or one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// `message` or `message.attribute`.
    pub name: String,
    pub variables: BTreeSet<String>,
    /// Its wordings: one, or one for each key of a choice. The key is `""` for
    /// the only one; `one`, `1` …; variables in a wording are `{ $name }`.
    pub wordings: Vec<(String, String)>,
    /// The names of functions that it calls; there are none.
    pub functions: BTreeSet<String>,
}

/// The texts of a Fluent file in their order, and the mistakes in it: where in
/// the source, and what.
pub fn texts(source: &str) -> (Vec<Text>, Vec<(std::ops::Range<usize>, String)>) {
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut texts = Vec::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        texts.extend(message.value.as_ref().map(|value| text(id.into(), value)));
        for attribute in &message.attributes {
            let name = format!("{id}.{}", attribute.id.name);
            texts.push(text(name, &attribute.value));
        }
    }
    let mistakes = errors
        .into_iter()
        .map(|error| (error.pos.clone(), error.kind.to_string()))
        .collect();
    (texts, mistakes)
}

fn text(name: String, pattern: &ast::Pattern<&str>) -> Text {
    let mut text = Text {
        name,
        variables: BTreeSet::new(),
        wordings: Vec::new(),
        functions: BTreeSet::new(),
    };
    let only = text.words(pattern);
    if text.wordings.is_empty() {
        text.wordings.push((String::new(), only));
    }
    text
}

impl Text {
    /// The words of a pattern; those of a choice go to the wordings.
    fn words(&mut self, pattern: &ast::Pattern<&str>) -> String {
        let mut words = String::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => words.push_str(value),
                ast::PatternElement::Placeable { expression } => match expression {
                    ast::Expression::Inline(inline) => words.push_str(&self.inline(inline)),
                    ast::Expression::Select { selector, variants } => {
                        self.inline(selector);
                        for variant in variants {
                            let key = match &variant.key {
                                ast::VariantKey::Identifier { name } => name,
                                ast::VariantKey::NumberLiteral { value } => value,
                            };
                            let wording = self.words(&variant.value);
                            self.wordings.push(((*key).to_string(), wording));
                        }
                    }
                },
            }
        }
        words
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> String {
        use ast::InlineExpression as E;
        match inline {
            E::StringLiteral { value } | E::NumberLiteral { value } => (*value).to_string(),
            E::VariableReference { id } => {
                self.variables.insert(id.name.to_string());
                format!("{{ ${} }}", id.name)
            }
            E::FunctionReference { id, .. } => {
                self.functions.insert(format!("{}()", id.name));
                String::new()
            }
            E::MessageReference { id, .. } => {
                self.functions.insert(id.name.to_string());
                String::new()
            }
            E::TermReference { id, .. } => {
                self.functions.insert(format!("-{}", id.name));
                String::new()
            }
            E::Placeable { expression } => match expression.as_ref() {
                ast::Expression::Inline(inner) => self.inline(inner),
                ast::Expression::Select { .. } => String::new(),
            },
        }
    }
}

/// One thing that is wrong with a site's texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Which bytes of the file it is about.
    pub span: std::ops::Range<usize>,
    pub what: String,
    pub help: Option<String>,
}

/// What is wrong with a file that a site lays over the built-in texts: what
/// can't be read, names that no text has, variables that are not known there.
pub fn mistakes(source: &str) -> Vec<Mistake> {
    let english = &SHIPPED[0];
    let (common, _) = self::texts(english.common);
    let (bounce, _) = self::texts(english.bounce);
    let about_bounce: BTreeSet<&str> = bounce
        .iter()
        .flat_map(|text| text.variables.iter().map(String::as_str))
        .collect();

    let mistake = |span, what, help| Mistake { span, what, help };
    let (own, unreadable) = texts(source);
    let mut mistakes: Vec<Mistake> = unreadable
        .into_iter()
        .map(|(span, what)| {
            // The parser may end in the middle of a character or behind the text.
            let start = source.floor_char_boundary(span.start);
            let end = source.ceil_char_boundary(span.end).max(start);
            mistake(start..end, what, None)
        })
        .collect();
    for text in &own {
        let known = common.iter().chain(&bounce).find(|t| t.name == text.name);
        let in_bounce = text.name.contains('.');
        let allowed: BTreeSet<&str> = match known {
            _ if in_bounce => about_bounce.clone(),
            Some(known) => known.variables.iter().map(String::as_str).collect(),
            None => BTreeSet::new(),
        };
        let at = |what: String, help| mistake(place(source, &text.name), what, help);
        if known.is_none() && !is_further_step(&text.name, &bounce) {
            let nearest = common
                .iter()
                .chain(&bounce)
                .map(|t| t.name.as_str())
                .max_by(|a, b| {
                    let near = |name| strsim::jaro_winkler(name, &text.name);
                    near(a).total_cmp(&near(b))
                })
                .unwrap_or_default();
            mistakes.push(at(
                format!("there is no text `{}`", text.name),
                Some(format!("the nearest name is `{nearest}`")),
            ));
            continue;
        }
        for variable in text
            .variables
            .iter()
            .filter(|v| !allowed.contains(v.as_str()))
        {
            let names: Vec<String> = allowed.iter().map(|name| format!("${name}")).collect();
            let help = match names.is_empty() {
                true => "this text has none".into(),
                false => format!("there are {}", names.join(", ")),
            };
            mistakes.push(at(format!("`${variable}` is not known here"), Some(help)));
        }
        for function in &text.functions {
            mistakes.push(at(
                format!("`{function}` can't be used in these texts"),
                None,
            ));
        }
    }
    mistakes
}

/// A category may have more steps than the built-in texts.
fn is_further_step(name: &str, bounce: &[Text]) -> bool {
    let Some((category, attribute)) = name.split_once('.') else {
        return false;
    };
    let number = attribute.strip_prefix("step-");
    number.is_some_and(|n| matches!(n.as_bytes(), [b'1'..=b'9']))
        && bounce
            .iter()
            .any(|t| t.name.split('.').next() == Some(category))
}

/// Where a text begins.
fn place(source: &str, name: &str) -> std::ops::Range<usize> {
    let (message, attribute) = name.split_once('.').unwrap_or((name, ""));
    let line_start = |word: &str, from: usize| {
        source[from..]
            .match_indices(word)
            .map(|(at, _)| from + at)
            .find(|&at| {
                let before = source[..at].rsplit('\n').next().unwrap_or_default();
                let after = source[at + word.len()..].trim_start();
                before.trim().is_empty() && after.starts_with('=')
            })
    };
    let start = line_start(message, 0).unwrap_or(0);
    match attribute {
        "" => start..start + message.len(),
        _ => {
            let word = format!(".{attribute}");
            let start = line_start(&word, start).unwrap_or(start);
            start..start + word.len()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_good_file_has_no_mistakes() {
        let source = "# ours\nfrom-name = Poczta\n\nmailbox-full =\n    .headline = Full: { $recipient }\n    \
            .step-3 = Ring { $domain }.\n    .what-many = { $count ->\n        [1] One\n       *[other] { $count }\n    }\n";
        assert_eq!(mistakes(source), []);
        for language in SHIPPED {
            for source in [language.common, language.bounce] {
                let found = mistakes(source);
                assert_eq!(found, [], "{}", language.tag);
            }
        }
    }

    #[test]
    fn mistakes_have_a_line_and_a_way_out() {
        for (source, expected) in [
            ("from-name\n", ":1:"),
            ("a = b\nfromname = x\n", "the nearest name is `from-name`"),
            (
                "mailbox-full =\n    .headlin = x\n",
                ":2: there is no text `mailbox-full.headlin`",
            ),
            ("from-name = { $host }\n", "this text has none"),
            ("footer-auto = { $hots }\n", "there are $host"),
            (
                "from-name = { DATETIME(1) }\n",
                "`DATETIME()` can't be used",
            ),
            (
                "mailbox-full =\n    .headline = { $recipient\n",
                ":1: Expected a message field",
            ),
        ] {
            let told: Vec<String> = mistakes(source)
                .iter()
                .map(|m| {
                    let line = source[..m.span.start].matches('\n').count() + 1;
                    format!(
                        ":{line}: {} {}",
                        m.what,
                        m.help.as_deref().unwrap_or_default()
                    )
                })
                .collect();
            assert!(
                told.iter().any(|t| t.contains(expected)),
                "{source:?}: {told:?}"
            );
        }
    }
}
