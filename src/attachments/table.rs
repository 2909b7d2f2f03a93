//! Tables (CSV, TSV): spreadsheets run a cell that looks like a formula (OWASP, "CSV Injection").

use super::Refusal;

const FORMULA: Refusal =
    "a table with formulas, which spreadsheets run: begin no cell with `=` or `@`";
const OTHER: Refusal = "a table in a format of spreadsheets that may hold macros: save it as CSV";
const TOO_LARGE: Refusal = "a table that is too large to be checked: the limit is 30 MB";

/// Judges a table.
///
/// # Errors
///
/// Refuses tables with a cell that spreadsheets read as a formula, and those that they read in another format than their name says.
pub(super) fn inspect(text: &str, is_whole: bool) -> Result<(), Refusal> {
    // Excel reads a file by its first bytes: SYLK, and the Data Interchange Format.
    if text.starts_with("ID;P")
        || text.starts_with("TABLE\r\n0,1")
        || text.starts_with("TABLE\n0,1")
    {
        return Err(OTHER);
    }
    match () {
        () if !is_whole => Err(TOO_LARGE),
        () if text.split(['\n', '\r']).any(has_formula) => Err(FORMULA),
        () => Ok(()),
    }
}

fn has_formula(line: &str) -> bool {
    line.split([',', ';', '\t'])
        .any(|cell| is_formula(cell) || cell.split('|').skip(1).any(is_formula))
}

/// Returns `true` for a cell that spreadsheets read as a formula: behind spaces and letters that are not shown, too, and with the wide
/// signs of Japanese keyboards. `+` and `-` begin numbers, so they count with a name, a call or a cell of another program (DDE) alone.
fn is_formula(cell: &str) -> bool {
    let is_empty = |letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    let cell = cell.trim_matches(is_empty);
    let cell = cell.strip_prefix('"').unwrap_or(cell).trim_start_matches(is_empty);
    let mut letters = cell.chars();
    let first = letters.next();
    let rest = letters.as_str();
    match first {
        Some('=' | '@' | '\u{ff1d}' | '\u{ff20}') => !rest.trim_matches('"').is_empty(),
        Some('+' | '-' | '\u{ff0b}' | '\u{ff0d}') => {
            let pairs = rest.as_bytes().windows(2);
            rest.starts_with(|letter: char| letter.is_ascii_alphabetic())
                || pairs.clone().any(|pair| pair[0].is_ascii_alphabetic() && pair[1] == b'(')
                || pairs
                    .clone()
                    .any(|pair| matches!(pair, [b'!', b'A'..=b'Z' | b'a'..=b'z' | b'$']))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_words_are_no_formulas() {
        for text in [
            "a,b\n+355 69 1234567,-5\nx=1,\"a@b.org\",=,-\n",
            "nume;telefon\nLinia (WhatsApp);+373 22 55 55 55 (WhatsApp)\n",
            "a,-3.5\r\nb,+40 (0)21 33\r\n",
            "\u{feff}sep=;\na;b\n",
            "IDENTITATE;x\n",
            "\"Str. A, 1\",\"=\"\n",
            "a|b|c\n1|2|-\n",
        ] {
            assert_eq!(inspect(text, true), Ok(()), "{text:?}");
        }
    }

    #[test]
    fn formulas_are_found_behind_everything_that_is_skipped() {
        for text in [
            "=1+1",
            "\t=1",
            "a,\t=1",
            "a\r=1",
            "a\r-cmd|'x'!A",
            "\u{feff}@SUM(1)",
            "\u{ff1d}1+1",
            "a;\u{ff20}SUM(1)",
            "\u{ff0b}cmd|'a'!A",
            "\u{a0}=1",
            "\u{200b}=1",
            "\"=1\"",
            "a,\" \u{feff}=1\"",
            "a,\"b\n=1\"",
            "a|=1",
            "a,b\n1,=cmd|' /C calc'!A0\n",
            "a;\" =HYPERLINK(\"\"http://x\"\")\"",
            "a\t+cmd|'x'!A",
            "+1+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!D2",
            "-1-SUM(1)",
            "+355+HYPERLINK(\"http://x\")",
            "1|+a",
        ] {
            assert_eq!(inspect(text, true), Err(FORMULA), "{text:?}");
        }
        for text in
            ["ID;PWXL;N;E\nC;X1;Y1;EEXEC(\"a\")", "ID;P", "TABLE\n0,1\n\"EXCEL\"", "TABLE\r\n0,1"]
        {
            assert_eq!(inspect(text, true), Err(OTHER), "{text:?}");
        }
        assert_eq!(inspect("a,b\n", false), Err(TOO_LARGE));
    }
}
