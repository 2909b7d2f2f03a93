//! A picture's prints as one file, for the cache: its own hash first, so that damage shows.

use xxhash_rust::xxh3::xxh3_64;

/// Says what the file is, and how it is written.
const MARK: &[u8; 8] = b"fenerpx1";

/// Writes prints into one file.
pub fn pack(prints: &[Vec<u8>]) -> Vec<u8> {
    let mut rest = (prints.len() as u64).to_le_bytes().to_vec();
    for print in prints {
        rest.extend((print.len() as u64).to_le_bytes());
    }
    prints.iter().for_each(|print| rest.extend(print));
    [MARK, &xxh3_64(&rest).to_le_bytes()[..], &rest].concat()
}

/// Reads prints back; `None` if the file does not hold exactly this many, whole.
pub fn unpack(file: &[u8], expected: usize) -> Option<Vec<Vec<u8>>> {
    let (hash, rest) = number(file.strip_prefix(MARK)?)?;
    if xxh3_64(rest) != hash {
        return None;
    }
    let (count, mut rest) = number(rest)?;
    if count != expected as u64 {
        return None;
    }
    let mut lengths = Vec::new();
    for _ in 0..expected {
        let (length, after) = number(rest)?;
        lengths.push(usize::try_from(length).ok()?);
        rest = after;
    }
    let mut prints = Vec::new();
    for length in lengths {
        let (print, after) = rest.split_at_checked(length)?;
        prints.push(print.to_vec());
        rest = after;
    }
    rest.is_empty().then_some(prints)
}

fn number(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u64::from_le_bytes(*number), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_damage_shows() {
        let prints = vec![b"one".to_vec(), Vec::new(), b"three".to_vec()];
        let file = pack(&prints);
        assert_eq!(unpack(&file, 3), Some(prints));
        assert_eq!(unpack(&file, 2), None);
        for at in 0..file.len() {
            assert_eq!(unpack(&file[..at], 3), None, "cut off at {at}");
            let mut other = file.clone();
            other[at] ^= 1;
            assert_eq!(unpack(&other, 3), None, "changed at {at}");
        }
        assert_eq!(unpack(&[&file[..], b"x"].concat(), 3), None);
    }
}
