//! Fields of Word (ECMA-376-1, 17.16.5): some start a program or fetch a file when they are brought up to date.

use super::Refusal;
use super::address::address;
use super::refusal::{self, ACTIVE};

/// Commands of fields that start programs, run macros, or fetch files.
const COMMANDS: &[&str] = &[
    "DDE",
    "DDEAUTO",
    "DATABASE",
    "IMPORT",
    "INCLUDE",
    "INCLUDEPICTURE",
    "INCLUDETEXT",
    "LINK",
    "MACROBUTTON",
    "RD",
];

const LINK: &str = "HYPERLINK";

const BUILT: Refusal =
    "a document with a field whose command or address another field puts together: write it out";

/// Stands in a command for a field inside of it, as in old documents of Word (MS-DOC, 2.8.25).
pub(super) const INNER: char = '\u{13}';

/// The place in a field that an element marks.
pub(super) enum Mark {
    Begin,
    /// The result follows.
    Separate,
    End,
    /// A field whose command is an attribute.
    Whole,
}

/// A field that is open.
#[derive(Default)]
struct Field {
    command: String,
    is_in_result: bool,
}

/// The fields of a part. A command may be cut into many pieces, and hold other fields.
#[derive(Default)]
pub(super) struct Fields {
    /// The fields that are open, and what stands in none of them.
    open: Vec<Field>,
    outside: Field,
    /// The depth inside of a command.
    depth: usize,
}

impl Fields {
    /// Enters an element.
    ///
    /// # Errors
    ///
    /// Refuses a field whose command ends here.
    pub fn open(&mut self, name: &str, mark: Option<Mark>) -> Result<(), Refusal> {
        match name {
            "instrtext" | "delinstrtext" => self.depth = 1,
            // Word reads the text between the marks, whatever its element.
            "t" | "deltext" if self.open.last().is_some_and(|field| !field.is_in_result) => {
                self.depth = 1;
            }
            _ if self.depth > 0 => self.depth += 1,
            _ => {}
        }
        match mark {
            Some(Mark::Begin) => self.open.push(Field::default()),
            Some(Mark::Separate) => {
                self.innermost().end()?;
                self.innermost().is_in_result = true;
            }
            Some(Mark::End) => {
                self.innermost().end()?;
                self.open.pop();
                self.hold_field()?;
            }
            Some(Mark::Whole) => self.hold_field()?,
            None => {}
        }
        Ok(())
    }

    /// Leaves an element.
    pub fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    pub fn text(&mut self, text: &str) {
        if self.depth > 0 {
            let letters = text.chars().map(|letter| if letter < ' ' { ' ' } else { letter });
            self.innermost().command.extend(letters);
        }
    }

    /// Judges the commands that have no end.
    pub fn inspect(mut self) -> Result<(), Refusal> {
        self.open.iter_mut().try_for_each(Field::end).and(self.outside.end())
    }

    /// Notes a field inside of the innermost command.
    fn hold_field(&mut self) -> Result<(), Refusal> {
        match self.open.last_mut() {
            Some(field) if !field.is_in_result => {
                field.command.push(INNER);
                Ok(())
            }
            Some(_) | None => self.innermost().end(),
        }
    }

    fn innermost(&mut self) -> &mut Field {
        self.open.last_mut().unwrap_or(&mut self.outside)
    }
}

impl Field {
    fn end(&mut self) -> Result<(), Refusal> {
        inspect(&std::mem::take(&mut self.command))
    }
}

/// Refuses a command that starts or fetches something, or links to a file or program. `QUOTE` with numbers spells a command in letters that no
/// one sees.
pub(super) fn inspect(command: &str) -> Result<(), Refusal> {
    // Fields inside of it.
    if let Some((outer, inner)) = command.split_once('{') {
        return inspect_one(outer).and(inner.split('{').try_for_each(inspect_one));
    }
    inspect_one(command)
}

/// Judges the beginning of a command, and the field inside of it that follows if `inner` begins as the command of one does. Bytes of a
/// picture do not.
///
/// # Errors
///
/// Refuses a command that starts or fetches something, and one that the inner field puts together.
pub(super) fn inspect_around(
    command: &str,
    inner: impl Iterator<Item = u16>,
) -> Result<(), Refusal> {
    /// Letters of the name of a command, such as `IF`, and of a bookmark.
    const MIN_NAME: usize = 2;
    const MAX_NAME: usize = 50;
    let inner = inner.map(|letter| char::from_u32(letter.into()).unwrap_or_default());
    let inner: String = inner.skip_while(|letter| *letter == ' ').take(MAX_NAME).collect();
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let behind = inner.trim_start_matches(is_of_name);
    let is_field = inner.len() - behind.len() >= MIN_NAME
        && behind.starts_with([' ', '"', '\\', '\u{13}', '\u{14}', '\u{15}']);
    if is_field { inspect(&format!("{command}{INNER}")) } else { inspect(command) }
}

/// Judges the beginning of a command whose end is not read.
///
/// # Errors
///
/// Refuses one whose target or text may follow.
pub(super) fn inspect_beginning(command: &str) -> Result<(), Refusal> {
    inspect(command)?;
    let command = command.trim_start();
    let first = command.split_whitespace().next().unwrap_or_default();
    let is_open = match first.to_ascii_uppercase().as_str() {
        "" | "QUOTE" => true,
        LINK => target(&command[first.len()..]).is_empty(),
        _ => false,
    };
    if is_open { Err(ACTIVE) } else { Ok(()) }
}

fn inspect_one(command: &str) -> Result<(), Refusal> {
    let mut words = command.split_whitespace().map(str::to_ascii_uppercase);
    let Some(word) = words.next() else { return Ok(()) };
    // A field ends the name of a command, as in `IF{PAGE}`, or puts it together, as in `DD{QUOTE E}`.
    let (first, is_built) = match word.split_once(INNER) {
        Some((name, _)) => (name.trim_start_matches('"'), true),
        None => (word.as_str(), false),
    };
    if is_built && COMMANDS.iter().chain([&LINK]).any(|command| command.starts_with(first)) {
        return Err(BUILT);
    }
    let is_spelled = |word: String| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_active = COMMANDS.contains(&first)
        || command.to_ascii_uppercase().contains("DDEAUTO")
        || (first == "QUOTE" && words.any(is_spelled));
    match first {
        _ if is_active => Err(ACTIVE),
        LINK if command.contains(INNER) => Err(BUILT),
        LINK => refusal::linked(address(target(&command.trim_start()[first.len()..]))),
        _ => Ok(()),
    }
}

/// The first argument that belongs to no switch such as `\l` (a place inside of the target) or `\o` (a hint).
fn target(arguments: &str) -> &str {
    let is_quote = |letter: char| matches!(letter, '"' | '\u{201c}' | '\u{201d}');
    let mut rest = arguments.trim_start();
    let mut is_of_switch = false;
    while !rest.is_empty() {
        let (argument, behind) = match rest.strip_prefix(is_quote) {
            Some(quoted) => quoted.split_once(is_quote).unwrap_or((quoted, "")),
            None => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        };
        let is_switch = argument.len() == 2 && argument.starts_with('\\') && rest.starts_with('\\');
        if !is_switch && !is_of_switch {
            return argument;
        }
        is_of_switch = is_switch && ["\\l", "\\o", "\\s", "\\t"].contains(&argument);
        rest = behind.trim_start();
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::super::refusal::{LOCAL, SCRIPT};
    use super::*;

    #[test]
    fn commands_are_judged_by_their_first_word_and_their_target() {
        for command in [
            "",
            " PAGE \\* MERGEFORMAT ",
            "HYPERLINK \"https://example.org/link\" \\o \"Site: a\"",
            " HYPERLINK \\l \"_Toc: 1\" ",
            "HYPERLINK \u{201c}mailto:a@example.org\u{201d}",
            "TOC \\o \"1-3\" \\h",
            "DATE \\@ \"d MMMM yyyy\"",
            "QUOTE \"a\"",
        ] {
            assert_eq!(inspect(command), Ok(()), "{command}");
        }
        for command in [
            "ddeauto c:\\a",
            "\tDDE a",
            "IncludeText \"\\\\\\\\a\"",
            "LINK Word.Document.8 a",
            "MACROBUTTON a b",
            "QUOTE 68 68 69",
            "IF 1 = 1 \"DDEAUTO a\"",
            " IF 1=1 \"{ INCLUDEPICTURE https://example.org }\" ",
        ] {
            assert_eq!(inspect(command), Err(ACTIVE), "{command}");
        }
        for command in [
            "HYPERLINK \"file:///c:/a.exe\"",
            "hyperlink ms-msdt:/id",
            "HYPERLINK \\o \"a\" \"\\\\\\\\server\\\\a\"",
            "HYPERLINK \\\\server\\a",
            "HYPERLINK \\h \"search-ms:query=a\"",
        ] {
            assert_eq!(inspect(command), Err(LOCAL), "{command}");
        }
        assert_eq!(inspect("HYPERLINK \"java\tscript:a\""), Err(SCRIPT));
    }

    #[test]
    fn no_field_puts_a_command_or_an_address_together() {
        for command in [
            "IF * = 1 \"a\" \"b\"",
            "IF* = 1",
            "=*+1",
            "= 4 + *",
            "QUOTE*",
            "QUOTE \"a\" **",
            "SET a*",
            "TOC \\o \"1-*\"",
            "ADDIN EN.CITE *",
            "DATE*",
            "SEQ a \\r *",
        ] {
            assert_eq!(inspect(&command.replace('*', "\u{13}")), Ok(()), "{command}");
        }
        for command in [
            "*",
            " * \"https://example.org/a.png\"",
            "** a",
            "DD*AUTO a",
            "i*",
            "INCLUDE*",
            "HYPERLINK*",
            "HYPERLINK \"*\"",
            "HYPERLINK \\l * \"https://example.org/\"",
        ] {
            assert_eq!(inspect(&command.replace('*', "\u{13}")), Err(BUILT), "{command}");
        }
    }

    #[test]
    fn a_field_of_an_old_document_begins_as_a_command_does() {
        let judge = |command: &str, inner: &str| inspect_around(command, inner.encode_utf16());
        for (command, inner, expected) in [
            ("", "QUOTE \"a\"", Err(BUILT)),
            ("", "  REF a\u{15}", Err(BUILT)),
            ("", "aa\u{14}", Err(BUILT)),
            ("HYPERLINK \"", "IF 1", Err(BUILT)),
            ("IF ", "PAGE \u{15}", Ok(())),
            ("DDE a ", "PAGE ", Err(ACTIVE)),
            ("", "\u{13}\u{13}", Ok(())),
            ("", "a\u{1}", Ok(())),
            ("", "abc\u{ff}", Ok(())),
        ] {
            assert_eq!(judge(command, inner), expected, "{command} {inner:?}");
        }
    }
}
