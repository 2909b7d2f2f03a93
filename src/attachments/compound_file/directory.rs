//! Directories of compound files whose names are not in order (MS-CFB, 2.6.4), as some programs write them: others read them all the
//! same.

use super::text::{long, short};

/// Bytes of an entry.
const ENTRY: usize = 128;
/// No sector and no entry have this number, and those above the first of these.
const MAX_SECTOR: u32 = 0xffff_fffa;
const NO_ENTRY: [u8; 4] = [0xff; 4];

/// Returns the file with the names of each storage in order; `None` if its directory cannot be read.
pub(super) fn sorted(bytes: &[u8]) -> Option<Vec<u8>> {
    let places = places(bytes)?;
    let mut file = bytes.to_vec();
    let mut is_seen = vec![false; places.len()];
    for &storage in &places {
        // The root, and other storages.
        if !matches!(bytes[storage + 66], 1 | 5) {
            continue;
        }
        let mut children = Vec::new();
        let mut to_see = vec![long(bytes, storage + 76)?];
        while let Some(number) = to_see.pop() {
            if number.to_le_bytes() == NO_ENTRY {
                continue;
            }
            let at = usize::try_from(number).ok()?;
            let place = *places.get(at)?;
            if std::mem::replace(&mut is_seen[at], true) {
                return None;
            }
            let length = usize::from(short(bytes, place + 64)?).min(64);
            let letters = bytes[place..place + length].chunks_exact(2);
            let letters = letters.map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            let name = String::from_utf16(&letters.collect::<Vec<u16>>()).ok()?.to_uppercase();
            children.push(((length, name), number, place));
            to_see.extend([long(bytes, place + 68)?, long(bytes, place + 72)?]);
        }
        children.sort_unstable();
        // Each name but the last is followed by the next one, and all are black.
        let mut link = storage + 76;
        for (_, number, place) in children {
            file[link..link + 4].copy_from_slice(&number.to_le_bytes());
            file[place + 67] = 1;
            file[place + 68..place + 72].copy_from_slice(&NO_ENTRY);
            link = place + 72;
        }
        file[link..link + 4].copy_from_slice(&NO_ENTRY);
    }
    Some(file)
}

/// The places of all entries (2.2 to 2.6).
fn places(bytes: &[u8]) -> Option<Vec<usize>> {
    let size = 1_usize << short(bytes, 30).filter(|shift| [9, 12].contains(shift))?;
    let max_count = bytes.len() / size;
    let start = |sector: u32| {
        let start = (usize::try_from(sector).ok()? + 1).checked_mul(size)?;
        bytes.get(start..start.checked_add(size)?).map(|_| start)
    };
    // The sectors of the table that tells which sector follows another one.
    let head = (0..109).filter_map(|at| long(bytes, 76 + at * 4));
    let mut table: Vec<u32> = head.filter(|sector| *sector < MAX_SECTOR).collect();
    let mut next = long(bytes, 68)?;
    while next < MAX_SECTOR {
        let (at, last) = (start(next)?, size / 4 - 1);
        table.extend((0..last).filter_map(|entry| long(bytes, at + entry * 4)));
        next = long(bytes, at + last * 4)?;
        if table.len() > max_count + size {
            return None;
        }
    }
    let mut places = Vec::new();
    let mut sector = long(bytes, 48)?;
    while sector < MAX_SECTOR {
        let at = start(sector)?;
        places.extend((0..size / ENTRY).map(|entry| at + entry * ENTRY));
        if places.len() > bytes.len() / ENTRY {
            return None;
        }
        let number = usize::try_from(sector).ok()?;
        let of_table = start(*table.get(number / (size / 4))?)?;
        sector = long(bytes, of_table + number % (size / 4) * 4)?;
    }
    Some(places)
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use cfb::CompoundFile;

    use super::super::with_streams;
    use super::*;

    #[test]
    fn names_may_stand_in_any_order() {
        let names = ["c", "WordDocument", "1Table", "a/b", "a/a", "a/cc"];
        let streams = names.map(|name| (name, name.as_bytes()));
        let file = with_streams(&streams);
        let mut broken = file.clone();
        // The tree of each storage, mirrored.
        for place in places(&file).unwrap() {
            broken.copy_within(place + 68..place + 72, place + 72);
            broken[place + 68..place + 72].copy_from_slice(&file[place + 72..place + 76]);
        }
        assert!(CompoundFile::open(Cursor::new(&broken)).is_err());
        let mut read = CompoundFile::open(Cursor::new(sorted(&broken).unwrap())).unwrap();
        for name in names {
            let mut content = String::new();
            read.open_stream(format!("/{name}")).unwrap().read_to_string(&mut content).unwrap();
            assert_eq!(content, name);
        }
    }

    #[test]
    fn what_is_no_directory_is_not_sorted() {
        let file = with_streams(&[("a", b"a"), ("bb", b"b")]);
        for cut in [0, 8, 40, 100, 512, 600] {
            assert_eq!(sorted(&file[..cut]), None, "{cut}");
        }
        // An entry that is its own neighbour.
        let mut circle = file.clone();
        let place = places(&file).unwrap()[1];
        circle[place + 68..place + 72].copy_from_slice(&1_u32.to_le_bytes());
        assert_eq!(sorted(&circle), None);
    }
}
