//! Formulas of spreadsheets: some functions fetch a file or start a program when the document is opened.

use super::super::Refusal;
use super::super::address::{Address, address};
use super::super::refusal::{ACTIVE, REMOTE};

/// Functions of Excel and LibreOffice that fetch an address.
const FETCHING: &[&str] = &["IMAGE(", "WEBSERVICE("];
/// Functions that start programs or call into them.
const CALLING: &[&str] =
    &["CALL(", "DDE(", "EXEC(", "REGISTER(", "REGISTER.ID(", "RTD(", "SQL.REQUEST("];

/// Judges a formula.
///
/// # Errors
///
/// Refuses one that fetches something, or starts a program.
pub(super) fn inspect(formula: &str) -> Result<(), Refusal> {
    let bare: String = formula.split_whitespace().collect::<String>().to_ascii_uppercase();
    let is_called = |function: &str| {
        let mut places = bare.match_indices(function);
        places.any(|(at, _)| !bare[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_'))
    };
    // A cell of another program, as in `cmd|'/c calc'!A0`.
    if CALLING.iter().any(|function| is_called(function)) || bare.contains("|'") {
        return Err(ACTIVE);
    }
    // A cell of another document, as in `'https://example.org/a.ods'#Sheet1.A1`.
    let mut pieces = bare.split('\'').peekable();
    let mut is_quoted = false;
    while let Some(piece) = pieces.next() {
        let is_elsewhere = || !matches!(address(piece), Address::Own | Address::Contact);
        if is_quoted && pieces.peek().is_some_and(|next| next.starts_with('#')) && is_elsewhere() {
            return Err(REMOTE);
        }
        is_quoted = !is_quoted;
    }
    if FETCHING.iter().any(|function| is_called(function)) { Err(REMOTE) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_that_leave_the_document_are_found() {
        for formula in [
            "SUM(A1:B2)+HYPERLINK(\"https://example.org\")",
            "of:=SUM([.A1:.B2])",
            "of:='Foaie 1'#A1",
            "RECALL(1)&\"a|b\"",
            "MYIMAGE(1)",
            "ADD(A1,IMAGES)",
        ] {
            assert_eq!(inspect(formula), Ok(()), "{formula}");
        }
        for formula in [
            "_xlfn.WEBSERVICE(\"https://example.org\")",
            "_xlfn.IMAGE (\"https://example.org\")",
            "of:=COM.MICROSOFT.WEBSERVICE(A1)",
            "1+web\nservice(A1)",
            "of:='https://example.org/a.ods'#$Sheet1.A1",
            "of:=['file:///e/a.ods'#$Sheet1.A1]",
        ] {
            assert_eq!(inspect(formula), Err(REMOTE), "{formula}");
        }
        for formula in [
            "1+RTD(\"a\",,\"b\")",
            "CALL(\"a\",\"b\")",
            "of:=1+ DDE (\"a\")",
            "cmd|'/c calc'!A0",
            "-exec(A1)",
        ] {
            assert_eq!(inspect(formula), Err(ACTIVE), "{formula}");
        }
    }
}
