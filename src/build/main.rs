//! Turns data files into static tables, so that the program neither parses nor
//! builds anything when it starts.

mod dialects;
mod rules;

fn main() {
    dialects::compile();
    rules::compile();
}
