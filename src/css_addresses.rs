//! The addresses that a stylesheet loads, read token by token (CSS Syntax, 4).

use cssparser::{ParseError, Parser, ParserInput, Token};

/// Blocks, functions and brackets inside of each other, which are read by recursion.
const MAX_DEPTH: usize = 64;

/// Functions whose strings are no addresses.
const WORDS: &[&str] = &[
    "attr",
    "counter",
    "counters",
    "format",
    "lang",
    "leader",
    "local",
    "symbols",
    "target-counter",
    "target-counters",
    "tech",
    "type",
];

/// A part of a stylesheet that loads or runs something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// The address of another stylesheet.
    Sheet(String),
    /// The address of a picture, a font or another file.
    File(String),
    /// An old way of running a script.
    Script,
}

/// Returns what a stylesheet or a `style` attribute loads; `None` if it is nested too deeply to be read.
pub fn loaded(css: &str) -> Option<Vec<Loaded>> {
    let mut found = Vec::new();
    let mut input = ParserInput::new(css);
    let place = Place { statement: Statement::Other, is_address: false };
    read(&mut Parser::new(&mut input), MAX_DEPTH, place, &mut found)?;
    Some(found)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Statement {
    Import,
    /// The names of namespaces are not loaded.
    Namespace,
    /// A custom property, which functions may use as an address.
    Custom,
    Other,
}

#[derive(Clone, Copy)]
struct Place {
    statement: Statement,
    /// Strings are addresses here.
    is_address: bool,
}

fn read(
    parser: &mut Parser<'_, '_>,
    depth: usize,
    mut place: Place,
    found: &mut Vec<Loaded>,
) -> Option<()> {
    let mut is_property_of_scripts = false;
    while let Ok(token) = parser.next() {
        let token = token.clone();
        if is_property_of_scripts && token == Token::Colon {
            found.push(Loaded::Script);
        }
        is_property_of_scripts = matches!(&token, Token::Ident(name)
            if ["behavior", "-moz-binding"].iter().any(|old| name.eq_ignore_ascii_case(old)));
        let inner = match &token {
            Token::Semicolon => {
                place.statement = Statement::Other;
                continue;
            }
            Token::AtKeyword(name) => {
                place.statement = if name.eq_ignore_ascii_case("import") {
                    Statement::Import
                } else if name.eq_ignore_ascii_case("namespace") {
                    Statement::Namespace
                } else {
                    Statement::Other
                };
                continue;
            }
            Token::Ident(name) if name.starts_with("--") => {
                place.statement = Statement::Custom;
                continue;
            }
            Token::UnquotedUrl(address) | Token::BadUrl(address) => {
                place.push(address, found);
                continue;
            }
            Token::QuotedString(text) | Token::BadString(text) => {
                if place.is_address || place.statement != Statement::Other {
                    place.push(text, found);
                }
                continue;
            }
            Token::Function(name) => {
                if name.eq_ignore_ascii_case("expression") {
                    found.push(Loaded::Script);
                }
                let is_address = !WORDS.iter().any(|words| name.eq_ignore_ascii_case(words));
                Place { is_address, ..place }
            }
            Token::ParenthesisBlock => place,
            Token::SquareBracketBlock => Place { is_address: false, ..place },
            Token::CurlyBracketBlock => {
                let inner = Place { statement: Statement::Other, is_address: false };
                place.statement = Statement::Other;
                inner
            }
            _ => continue,
        };
        let depth = depth.checked_sub(1)?;
        let read = parser.parse_nested_block(|parser| {
            Ok::<_, ParseError<'_, ()>>(read(parser, depth, inner, found))
        });
        read.ok().flatten()?;
    }
    Some(())
}

impl Place {
    fn push(self, address: &str, found: &mut Vec<Loaded>) {
        let address = address.trim().to_owned();
        match self.statement {
            Statement::Namespace => {}
            Statement::Import => found.push(Loaded::Sheet(address)),
            Statement::Custom | Statement::Other => found.push(Loaded::File(address)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_stylesheet_loads_is_found() {
        let file = |address: &str| Loaded::File(address.to_owned());
        let sheet = |address: &str| Loaded::Sheet(address.to_owned());
        for (css, expected) in [
            ("a{color:red}a[href^=\"//b\"]{content:\"//c\"}", vec![]),
            ("a:is([href^=\"//b\"]){c:attr(d,\"//e\")}", vec![]),
            ("@namespace \"http://a\";@namespace b url(//c);d{e:url(f)}", vec![file("f")]),
            ("a{scroll-behavior:smooth}.behavior{c:d}", vec![]),
            ("a{b:URL( //c )}", vec![file("//c")]),
            ("a{b:url(\n\"c d\" )}", vec![file("c d")]),
            ("a{b:u\\72l(\\68ttp://c)}", vec![file("http://c")]),
            ("a{b:url(c d)}", vec![file("c d")]),
            (
                "a{b:src(\"c\") image-set('d' 1x,\"e\" type(\"f\") 2x)}",
                vec![file("c"), file("d"), file("e")],
            ),
            ("a{content:\"/*\";b:url(/*);c:url(d)}", vec![file("/*"), file("d")]),
            ("a{--b:\"//c\"}", vec![file("//c")]),
            ("a{b:\"c\nd:url(e)}", vec![file("e")]),
            ("@font-face{src:local(\"a: b\"),url(c) format(\"d\")}", vec![file("c")]),
            ("@import/**/\"a\";@IMPORT url(b) print;", vec![sheet("a"), sheet("b")]),
            ("<!--@import 'a'", vec![sheet("a")]),
            ("a{b:expression(c);behavior:d}", vec![Loaded::Script, Loaded::Script]),
            ("a{-moz-binding : url(b)}", vec![Loaded::Script, file("b")]),
        ] {
            assert_eq!(loaded(css), Some(expected), "{css}");
        }
    }

    #[test]
    fn long_sheets_are_read_once_and_deep_ones_are_not_read() {
        assert_eq!(loaded(&"a{b:c(d)}".repeat(100_000)), Some(Vec::new()));
        for open in ["(", "[", "{", "a(", "url(\""] {
            loaded(&open.repeat(300_000));
        }
        assert_eq!(loaded(&"(".repeat(300_000)), None);
    }
}
