//! Programs, and documents of office programs before 2007, by their first bytes.

use super::Refusal;

/// The signature of documents of Word, Excel and PowerPoint before 2007 (MS-CFB, 2.2).
pub(super) const OFFICE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Names inside of such a document, in lower case as MS-CFB compares them: macros, and objects that programs open.
const ACTIVE: [&str; 5] =
    ["_vba_project", "macros", "\u{1}ole10native", "equation native", "objectpool"];

/// The extensions of a document before 2007.
///
/// # Errors
///
/// Refuses documents with macros and objects, and those that are not read as a whole.
pub(super) fn office(bytes: &[u8], is_whole: bool) -> Result<&'static [&'static str], Refusal> {
    if !is_whole {
        return Err("a document that is too large to be checked: the limit is 30 MB");
    }
    let wide = |name: &str| name.bytes().flat_map(|byte| [byte, 0]).collect::<Vec<u8>>();
    let lower = bytes.to_ascii_lowercase();
    match ACTIVE.iter().any(|name| memchr::memmem::find(&lower, &wide(name)).is_some()) {
        true => Err("a document with macros, scripts or programs inside"),
        false => Ok(&["doc", "xls", "ppt"]),
    }
}

/// Programs of Windows, Linux, macOS, Java and Android, WebAssembly, shortcuts of Windows, and scripts with `#!`.
pub(super) fn is_program(bytes: &[u8]) -> bool {
    const STARTS: &[&[u8]] = &[
        b"MZ",
        b"\x7fELF",
        b"\xfe\xed\xfa\xce",
        b"\xfe\xed\xfa\xcf",
        b"\xce\xfa\xed\xfe",
        b"\xcf\xfa\xed\xfe",
        b"\xca\xfe\xba\xbe",
        b"\0asm",
        b"L\0\0\0\x01\x14\x02\0",
        b"#!",
        b"\xef\xbb\xbf#!",
    ];
    STARTS.iter().any(|start| bytes.starts_with(start))
}
