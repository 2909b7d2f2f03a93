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

/// The commands of all fields of a part. A command may be cut into many pieces.
#[derive(Default)]
pub(super) struct Fields {
    commands: String,
    /// The depth inside of a command.
    depth: usize,
}

impl Fields {
    /// Enters an element.
    pub fn open(&mut self, name: &str) {
        match name {
            "instrtext" | "delinstrtext" => self.depth = 1,
            // The beginning or end of a field.
            "fldchar" => self.commands.push('\n'),
            _ if self.depth > 0 => self.depth += 1,
            _ => {}
        }
    }

    /// Leaves an element.
    pub fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    pub fn text(&mut self, text: &str) {
        if self.depth > 0 {
            self.commands
                .extend(text.chars().map(|letter| if letter < ' ' { ' ' } else { letter }));
        }
    }

    /// Judges all commands.
    pub fn inspect(&self) -> Result<(), Refusal> {
        self.commands.split('\n').try_for_each(inspect)
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
        "HYPERLINK" => target(&command[first.len()..]).is_empty(),
        _ => false,
    };
    if is_open { Err(ACTIVE) } else { Ok(()) }
}

fn inspect_one(command: &str) -> Result<(), Refusal> {
    let mut words = command.split_whitespace().map(str::to_ascii_uppercase);
    let Some(first) = words.next() else { return Ok(()) };
    let is_spelled = |word: String| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_active = COMMANDS.contains(&first.as_str())
        || command.to_ascii_uppercase().contains("DDEAUTO")
        || (first == "QUOTE" && words.any(is_spelled));
    match first.as_str() {
        _ if is_active => Err(ACTIVE),
        "HYPERLINK" => refusal::linked(address(target(&command.trim_start()[first.len()..]))),
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
}
