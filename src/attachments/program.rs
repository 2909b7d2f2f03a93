//! Programs, by their first bytes.

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
