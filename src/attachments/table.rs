//! Tables (CSV, TSV): spreadsheets run a cell that looks like a formula (OWASP, "CSV Injection").

use super::Refusal;

const FORMULA: Refusal = "a table with formulas, which spreadsheets run: begin no cell with `=`, `@`, or `+` or `-` before a word";
const OTHER: Refusal = "a table in a format of spreadsheets that may hold macros: save it as CSV";
const SEPARATOR: Refusal =
    "a table with a separator that cannot be checked: separate cells by commas or semicolons";

/// Judges a table.
///
/// # Errors
///
/// Refuses tables with a cell that spreadsheets read as a formula, and those that they read in another format than their name says.
pub(super) fn inspect(text: &str) -> Result<(), Refusal> {
    // Excel reads a file by its first bytes: SYLK, and the Data Interchange Format.
    if text.starts_with("ID;P")
        || text.starts_with("TABLE\r\n0,1")
        || text.starts_with("TABLE\n0,1")
    {
        return Err(OTHER);
    }
    match () {
        () if !is_separator_known(text) => Err(SEPARATOR),
        () if text.split(LINE_ENDS).any(has_formula) => Err(FORMULA),
        () => Ok(()),
    }
}

/// The letters that end a line for one program or another.
const LINE_ENDS: [char; 7] = ['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];

/// Returns `false` for a table whose first line names another separator, which Excel obeys: `sep=^`.
fn is_separator_known(text: &str) -> bool {
    let line = text.split(LINE_ENDS).next().unwrap_or_default();
    let line = line.trim_start_matches(is_empty).trim_start_matches('"').to_ascii_lowercase();
    line.strip_prefix("sep")
        .and_then(|rest| rest.trim_start_matches(' ').strip_prefix('='))
        .is_none_or(|rest| rest.starts_with(SEPARATORS))
}

fn has_formula(line: &str) -> bool {
    line.split([',', ';', '\t'])
        .any(|cell| is_formula(cell) || cell.split('|').skip(1).any(is_formula))
}

/// Returns `true` for a letter that is not shown (Unicode 15, Default_Ignorable_Code_Point), or is white space.
fn is_empty(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// The sign of ASCII that a wide or small sign stands for (Unicode 15, blocks FF00 and FE50).
fn narrow(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '\u{fe57}' => '!',
        '\u{fe59}' | '\u{fe5b}' | '\u{fe5d}' => '(',
        '\u{fe60}' => '&',
        '\u{fe62}' => '+',
        '\u{fe63}' | '\u{2212}' => '-',
        '\u{fe66}' => '=',
        '\u{fe6b}' => '@',
        letter => letter,
    }
}

/// Returns `true` for a cell that spreadsheets read as a formula: behind letters that are not shown, too, and with the wide
/// signs of Japanese keyboards. `+` and `-` begin numbers, so they count with what is no number, and no word behind one.
fn is_formula(cell: &str) -> bool {
    let cell: String = cell.trim_matches(is_empty).chars().map(narrow).collect();
    let cell = cell.trim_start_matches('"').trim_start_matches(is_empty).trim_end_matches('"');
    let mut letters = cell.chars();
    let first = letters.next();
    let rest = letters.as_str();
    match first {
        Some('=' | '@') => !rest.is_empty(),
        Some('+' | '-') => {
            let is_word = |letter: char| letter.is_alphabetic() || "_\\'\"$@#".contains(letter);
            let ends_operand = |letter: char| letter.is_alphanumeric() || ").%°|".contains(letter);
            // A word may follow a number, but not an operator: `55 (WhatsApp)` is no formula, and `55+(A1)` is one.
            let mut before = None;
            let mut follows_operator = |letter: char| {
                let follows = is_word(letter)
                    && !before.is_some_and(|before| ends_operand(before) || is_word(before));
                if letter != '(' && !is_empty(letter) {
                    before = Some(letter);
                }
                follows
            };
            let is_call = rest.contains(['(', '[', '{', '|', '!', '\'', '"', '$', '@', '#', '&']);
            rest.trim_start_matches(|c: char| c == '(' || is_empty(c)).starts_with(is_word)
                || is_call && rest.chars().any(&mut follows_operator)
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
            "a|b|c\n1|2|-\n+373 22|Ndihmë!|(a)\n",
            "sep=,\na,b\n",
            "Sep,b\nseparator=^,c\n",
            "\"+373 22 55 Ana (WhatsApp)\",-5 °C,-5 €/orë,\"-3%\",+40 21 33 - birou,-5-\n",
        ] {
            assert_eq!(inspect(text), Ok(()), "{text:?}");
        }
    }

    #[test]
    fn a_cell_is_read_once() {
        for sign in ["(", "( ", "+", "\u{200b}", "1|", "\"", "'"] {
            let cell = format!("-1{}|", sign.repeat(500_000));
            assert_eq!(inspect(&cell), Ok(()), "{sign:?}");
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
            "a\n+1+HYPERLINK (\"http://a\",\"x\")",
            "-1+cmd|'/C calc'!'A0'",
            "-1+cmd|'/C calc'!_xlbgnm.A1",
            "-1+(cmd|'/C calc'!A0)",
            "-1+'cmd'|'a'!A0",
            "-(SUM(1))",
            "-1+\u{ff28}\u{ff39}(\"x\")",
            "-1\u{ff0b}a\u{ff5c}b\u{ff01}c",
            "+\"a\"&B1",
            "\u{2062}=1+1",
            "a,\u{202a}=1+1",
            "\u{e0041}=1",
            "\u{fe66}cmd|'/c'!A",
            "\u{fe62}a",
            "a\u{2028}=1+1",
            "a\u{85}=1",
        ] {
            assert_eq!(inspect(text), Err(FORMULA), "{text:?}");
        }
        for text in
            ["ID;PWXL;N;E\nC;X1;Y1;EEXEC(\"a\")", "ID;P", "TABLE\n0,1\n\"EXCEL\"", "TABLE\r\n0,1"]
        {
            assert_eq!(inspect(text), Err(OTHER), "{text:?}");
        }
        for text in [
            "sep=^\na^=cmd|' /C calc'!A0\n",
            "\u{feff}SEP= \na =1\n",
            "sep=:\n",
            "\"sep=^\"\n",
            "sep=\n",
        ] {
            assert_eq!(inspect(text), Err(SEPARATOR), "{text:?}");
        }
    }
}
