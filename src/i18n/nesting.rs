//! The depth of placeables in a file of messages: Fluent's parser calls itself for each, so a deep file would end the
//! program.

/// Braces and brackets around a placeable; the deepest built-in message has 4.
const MAX_DEPTH: usize = 100;

/// Returns the byte at which a file is nested too deeply.
///
/// Counts at least as many levels as the parser enters. Where a closing brace may be part of a string, it is not
/// counted, and a closing bracket never is; both matter within one message alone, since the count starts anew at each
/// `name =` at the beginning of a line, which no placeable can contain.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if starts_message(line) {
            depth = 0;
        }
        let (first_quote, last_quote) = (line.find('"'), line.rfind('"'));
        let may_be_string = |at: usize| {
            first_quote.is_some_and(|first| first < at) && last_quote.is_some_and(|last| at < last)
        };
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'{' | b'(' => depth += 1,
                b'}' if !may_be_string(at) => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MAX_DEPTH {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

/// Returns `true` for a line that begins with `name =` or `-name =`.
fn starts_message(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn deep_files_are_found() {
        let deep = |open: &str| format!("a = {}", open.repeat(101));
        for text in [
            deep("{"),
            deep("{ NUMBER("),
            deep("{\n"),
            deep("{ \"}\" -> *[a] "),
            deep("{ $n -> *[a] \"} "),
            deep("{ -t(a: "),
            format!("a = {}", "{ NUMBER(\nNUMBER(\n{".repeat(40)),
        ] {
            assert!(too_deep(&text).is_some(), "{text}");
        }
        for text in [
            "a = { b }\n".repeat(1_000),
            "a = {\n".repeat(1_000),
            "a = {\"{\"}{\"}\"}\n-b = (\n".repeat(1_000),
            format!("a =\n{}", " { NUMBER($n) -> *[other] b }\n".repeat(90)),
        ] {
            assert_eq!(too_deep(&text), None, "{text}");
        }
    }

    proptest! {
        /// A text that passes is parsed with a small stack; a parser that went deeper would end the tests.
        #[test]
        fn no_file_ends_the_program(parts in proptest::collection::vec("[{}()\"\\[\\]* \n=a$>,:-]|NUMBER\\(|\\{ \\$n -> \\*\\[a\\]", 0..3_000)) {
            let text = format!("a = {}", parts.concat());
            if too_deep(&text).is_none() {
                let parse = move || drop(fluent_syntax::parser::parse_runtime(text));
                let thread = std::thread::Builder::new().stack_size(1_000_000).spawn(parse);
                prop_assert!(thread.is_ok_and(|thread| thread.join().is_ok()));
            }
        }
    }
}
