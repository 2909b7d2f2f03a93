//! Files attached to a Matroska film (RFC 9559, 5.1.6): fonts of its captions and its cover, and nothing else.

use memchr::memmem::find_iter;

use super::super::{Refusal, is_active};
use super::picture::is_picture;

/// The signature of such a film (RFC 8794, 8.2).
pub(super) const START: &[u8] = b"\x1a\x45\xdf\xa3";

const ATTACHED: Refusal = "a film with attached files that are no fonts and no pictures";

const ATTACHMENTS: &[u8] = b"\x19\x41\xa4\x69";
const FILE: u32 = 0x61a7;
const FILE_NAME: u32 = 0x466e;
const FILE_DATA: u32 = 0x465c;
/// Elements that may stand anywhere (RFC 8794, 11.3).
const ANYWHERE: [u32; 2] = [0xbf, 0xec];

/// Elements that are read in all: a film has some hundred fonts.
const MAX_ELEMENTS: usize = 20_000;

/// Judges the attached files, wherever in the film they stand.
///
/// # Errors
///
/// Refuses other files than fonts and pictures.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), Refusal> {
    let mut left = MAX_ELEMENTS;
    let mut count = || -> Result<(), Refusal> {
        left = left.checked_sub(1).ok_or(ATTACHED)?;
        Ok(())
    };
    for at in find_iter(bytes, ATTACHMENTS) {
        let Some(attachments) = Element::read(&bytes[at..]) else { continue };
        let mut files = attachments.content;
        while let Some(file) = Element::read(files) {
            count()?;
            files = file.behind;
            match file.id {
                FILE => {}
                id if ANYWHERE.contains(&id) => continue,
                // Bytes of a picture or of a table of contents.
                _ => break,
            }
            let mut parts = file.content;
            while let Some(part) = Element::read(parts) {
                count()?;
                parts = part.behind;
                let is_refused = match part.id {
                    FILE_NAME => is_active(&String::from_utf8_lossy(part.content)),
                    FILE_DATA => !part.content.is_empty() && !is_inert(part.content),
                    _ => false,
                };
                if is_refused {
                    return Err(ATTACHED);
                }
            }
        }
    }
    Ok(())
}

/// Returns `true` for a picture or a font.
fn is_inert(bytes: &[u8]) -> bool {
    const FONTS: &[&[u8]] = &[b"\0\x01\0\0", b"OTTO", b"true", b"ttcf", b"typ1", b"wOFF", b"wOF2"];
    is_picture(bytes) || FONTS.iter().any(|start| bytes.starts_with(start))
}

/// An element of EBML (RFC 8794, 5 and 6).
struct Element<'a> {
    id: u32,
    /// Its content, or the beginning of it in a film that is cut.
    content: &'a [u8],
    behind: &'a [u8],
}

impl Element<'_> {
    fn read(bytes: &[u8]) -> Option<Element<'_>> {
        let length = bytes.first()?.leading_zeros() as usize + 1;
        let (id, rest) = bytes.split_at_checked(length).filter(|_| length <= 4)?;
        let id = id.iter().fold(0, |id, byte| id << 8 | u32::from(*byte));
        let length = rest.first()?.leading_zeros() as usize + 1;
        let (size, rest) = rest.split_at_checked(length).filter(|_| length <= 8)?;
        let size = size.iter().fold(0, |size, byte| size << 8 | u64::from(*byte));
        // Without the bit that tells the length; ones alone stand for a size that is not known.
        let unknown = (1_u64 << (7 * length)) - 1;
        let size = Some(size & unknown).filter(|size| *size != unknown);
        let size = size.and_then(|size| usize::try_from(size).ok()).unwrap_or(usize::MAX);
        let (content, behind) = rest.split_at(size.min(rest.len()));
        Some(Element { id, content, behind })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn element(id: &[u8], content: &[u8]) -> Vec<u8> {
        let size = (1_u64 << 56 | content.len() as u64).to_be_bytes();
        [id, &size, content].concat()
    }

    fn film(parts: &[&[u8]]) -> Vec<u8> {
        let head = element(START, b"\x42\x82\x88matroska");
        // A table of contents names the attachments, too.
        [
            &head,
            &b"\x18\x53\x80\x67\xff\x53\xab\x84\x19\x41\xa4\x69\x53\xac\x81\x40"[..],
            &parts.concat(),
        ]
        .concat()
    }

    fn attachment(name: &[u8], data: &[u8]) -> Vec<u8> {
        let parts =
            [element(b"\x46\x6e", name), element(b"\x46\x60", b"a/b"), element(b"\x46\x5c", data)];
        element(b"\x61\xa7", &parts.concat())
    }

    #[test]
    fn fonts_and_pictures_alone_are_attached() {
        let font = attachment(b"a.ttf", b"\0\x01\0\0\0\x0f");
        let cover = attachment(b"cover.jpg", b"\xff\xd8\xff\xe0");
        let program = attachment(b"a.dat", b"MZ\x90\0");
        let page = attachment(b"a.ttf", b"<script>a()</script>");
        let named = attachment(b"a.hta", b"\0\x01\0\0<script>a()</script>");
        let checksum = b"\xbf\x84abcd";
        let void = b"\xec\x82ab";
        for (files, expected) in [
            (vec![], Ok(())),
            (vec![&font[..]], Ok(())),
            (vec![checksum, &font, void, &cover], Ok(())),
            (vec![&program], Err(ATTACHED)),
            (vec![&page], Err(ATTACHED)),
            (vec![&named], Err(ATTACHED)),
            (vec![checksum, &font, void, &cover, &program], Err(ATTACHED)),
        ] {
            let list = element(ATTACHMENTS, &files.concat());
            let unknown =
                [ATTACHMENTS, &b"\x01\xff\xff\xff\xff\xff\xff\xff"[..], &files.concat()].concat();
            for list in [list, unknown] {
                assert_eq!(inspect(&film(&[&list])), expected);
                assert_eq!(inspect(&film(&[b"\x1f\x43\xb6\x75\xffabc", &list])), expected);
            }
        }
        for cut in 0..program.len() {
            let list = [ATTACHMENTS, b"\xff", &program[..cut]].concat();
            let _ = inspect(&film(&[&list]));
        }
    }

    #[test]
    fn work_is_bounded() {
        let list = [ATTACHMENTS, b"\xff\xec\x85"].concat();
        let file = [&list.repeat(100_000)[..], &b"\xec\x80".repeat(100_000)].concat();
        assert_eq!(inspect(&film(&[&file])), Err(ATTACHED));
    }
}
