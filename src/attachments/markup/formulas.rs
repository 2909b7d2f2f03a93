//! Formulas of spreadsheets: some functions fetch a file or start a program when the document is opened.

use super::super::Refusal;
use super::super::address::{Address, address};
use super::super::refusal::{ACTIVE, REMOTE, linked};

/// Functions of Excel and LibreOffice that fetch an address.
const FETCHING: &[&str] = &["IMAGE(", "WEBSERVICE("];
/// Functions that start programs or call into them.
const CALLING: &[&str] =
    &["CALL(", "DDE(", "EXEC(", "PY(", "REGISTER(", "REGISTER.ID(", "RTD(", "SQL.REQUEST("];

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
    // Outside of strings, and of lists, whose rows OpenDocument parts by `|`.
    let signs: String = bare.split('"').step_by(2).collect();
    let signs: String = signs
        .split('{')
        .enumerate()
        .map(|(at, text)| match text.split_once('}') {
            Some((_, behind)) if at > 0 => behind,
            _ => text,
        })
        .collect();
    // A cell of another program, as in `cmd|'/c calc'!A0`.
    if CALLING.iter().any(|function| is_called(function)) || signs.contains('|') {
        return Err(ACTIVE);
    }
    if signs.contains("\\\\") || signs.contains("://") {
        return Err(REMOTE);
    }
    // The target of a link, which may be put together.
    let joined = bare.replace("\"&\"", "");
    let targets = joined.split("HYPERLINK(\"").skip(1);
    targets
        .map(|rest| rest.split('"').next().unwrap_or_default())
        .try_for_each(|target| linked(address(target)))?;
    // A cell of another document, as in `'https://example.org/a.ods'#Sheet1.A1`.
    let mut pieces = bare.split('\'').peekable();
    let mut is_quoted = false;
    while let Some(piece) = pieces.next() {
        let is_elsewhere = || !matches!(address(piece), Address::Own | Address::Contact);
        if is_quoted
            && pieces.peek().is_some_and(|next| next.starts_with(['#', '!']))
            && is_elsewhere()
        {
            return Err(REMOTE);
        }
        is_quoted = !is_quoted;
    }
    if FETCHING.iter().any(|function| is_called(function)) { Err(REMOTE) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::super::super::refusal::LOCAL;
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
            "HYPERLINK(\"#\"&A1,\"a\")",
            "HYPERLINK(\"mailto:\"&A1)",
            "of:=SUM({1;2|3;4})",
            "'[1]Foaie 1'!A1&'Foaie 2'!B2",
            "of:cell-content-is-between(1,2)",
            "COPY(1)",
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
            "'\\\\server\\share\\[a.xlsx]S'!A1",
            "'C:\\[a.xlsx]S'!A1",
            "\\\\server\\a.xlsx!A1",
            "of:cell-content()=WEBSERVICE(A1)",
        ] {
            assert_eq!(inspect(formula), Err(REMOTE), "{formula}");
        }
        for formula in [
            "1+RTD(\"a\",,\"b\")",
            "CALL(\"a\",\"b\")",
            "of:=1+ DDE (\"a\")",
            "cmd|'/c calc'!A0",
            "cmd|_a!A0",
            "\"a\"&cmd|a!A0",
            "_xlws.PY(0,0)",
            "-exec(A1)",
        ] {
            assert_eq!(inspect(formula), Err(ACTIVE), "{formula}");
        }
        for target in ["\"\\\\server\\a.exe\"", "\"ms-msdt:/id\",1", "\"ms-\"&\"msdt:/id\""] {
            let formula = format!("HYPERLINK ({target})");
            assert_eq!(inspect(&formula), Err(LOCAL), "{formula}");
        }
    }
}
