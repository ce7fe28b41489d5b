//! Turns data files into static tables, so that the program neither parses nor
//! builds anything when it starts.

#[path = "build/dialects.rs"]
mod dialects;
#[path = "build/rules.rs"]
mod rules;

fn main() {
    dialects::compile();
    rules::compile();
}
