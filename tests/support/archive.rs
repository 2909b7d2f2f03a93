//! ZIP archives, as programs write documents.

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// An archive with some files, each packed if `is_packed`. Checksums are left out.
pub fn archive(files: &[(&str, &[u8])], is_packed: bool) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let packed = if is_packed {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(content).expect("an archive");
            encoder.finish().expect("an archive")
        } else {
            content.to_vec()
        };
        let length = |length: usize| u32::try_from(length).expect("an archive").to_le_bytes();
        let place = length(bytes.len());
        let method = [if is_packed { 8 } else { 0 }, 0];
        let lengths = [length(packed.len()), length(content.len()), length(name.len())].concat();
        // Versions, flags, method, time and checksum; then lengths.
        let shared = [&[20, 0, 0, 0], &method[..], &[0; 8], &lengths].concat();
        bytes.extend([b"PK\x03\x04".as_slice(), &shared, name.as_bytes(), &packed].concat());
        let more = [&[0; 10][..], &place].concat();
        directory
            .extend([b"PK\x01\x02\x14\0".as_slice(), &shared, &more, name.as_bytes()].concat());
    }
    let length = |length: usize| u32::try_from(length).expect("an archive").to_le_bytes();
    let count = u16::try_from(files.len()).expect("an archive").to_le_bytes();
    let (start, size) = (length(bytes.len()), length(directory.len()));
    let end = [&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &size, &start, &[0; 2]].concat();
    [bytes, directory, end].concat()
}
