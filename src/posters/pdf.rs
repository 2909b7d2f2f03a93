//! The page boxes of a printed PDF.
//!
//! Browsers round a page to whole pixels of 1/96 inch, which is up to 0.26 mm off, and know nothing of
//! trim and bleed. An incremental update (ISO 32000-1, 7.5.6) sets the boxes right.

/// Points in a millimetre.
const POINT: f64 = 72.0 / 25.4;

/// The file with exact boxes: the sheet of `width` × `height` mm lies `slug` inside of its medium, and
/// bleeds by `bleed`. A file that is not built as Chromium builds it is left as it is.
pub fn boxed(file: Vec<u8>, width: f64, height: f64, slug: f64, bleed: f64) -> Vec<u8> {
    match update(&file, width, height, slug, bleed) {
        Some(update) => [file, update].concat(),
        None => file,
    }
}

fn update(file: &[u8], width: f64, height: f64, slug: f64, bleed: f64) -> Option<Vec<u8>> {
    let at = find(file, b"/MediaBox", 0)?;
    let start = rfind(file, b" 0 obj", at)?;
    let line = file[..start].iter().rposition(|byte| *byte == b'\n')? + 1;
    let number: u32 = std::str::from_utf8(&file[line..start]).ok()?.trim().parse().ok()?;
    let end = find(file, b"endobj", at)? + b"endobj".len();
    let object = std::str::from_utf8(&file[line..end]).ok()?;
    let (before, rest) = object.split_once("/MediaBox")?;
    let (numbers, after) = rest.split_once(']')?;
    // The page hangs from its upper edge: what the browser rounded up is below.
    let top: f64 = numbers.rsplit(' ').next()?.trim().parse().ok()?;
    let boxed = |inset: f64| {
        let points = |length: f64| length * POINT;
        let whole = height + 2.0 * slug;
        let (left, right) = (points(inset), points(width + 2.0 * slug - inset));
        let (lower, upper) = (top - points(whole - inset), top - points(inset));
        format!("[{left:.3} {lower:.3} {right:.3} {upper:.3}]")
    };
    let mut out = String::from("\n");
    let object_at = file.len() + out.len();
    let (medium, cut, trim) = (boxed(0.0), boxed(slug - bleed), boxed(slug));
    out.push_str(&format!("{before}/MediaBox {medium}\n/BleedBox {cut}\n/TrimBox {trim}{after}\n"));
    let table_at = file.len() + out.len();
    let trailer_at = rfind(file, b"trailer", file.len())?;
    let trailer = std::str::from_utf8(&file[trailer_at..]).ok()?;
    let (dictionary, tail) = trailer.split_once(">>")?;
    let previous: usize = tail.split_once("startxref")?.1.lines().nth(1)?.trim().parse().ok()?;
    out.push_str(&format!(
        "xref\n{number} 1\n{object_at:010} 00000 n \n{dictionary}\n/Prev {previous}>>\nstartxref\n{table_at}\n%%EOF\n"
    ));
    Some(out.into_bytes())
}

fn find(file: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    file[from..].windows(wanted.len()).position(|window| window == wanted).map(|at| from + at)
}

fn rfind(file: &[u8], wanted: &[u8], until: usize) -> Option<usize> {
    file[..until].windows(wanted.len()).rposition(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_are_exact() {
        let file = "%PDF-1.4\n3 0 obj\n<</Type /Page\n/MediaBox [0 0 594.95996 841.91998]>>\nendobj\n\
                    xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 4\n/Root 2 0 R>>\nstartxref\n79\n%%EOF\n";
        let out = boxed(file.as_bytes().to_vec(), 210.0, 297.0, 0.0, 0.0);
        let out = String::from_utf8(out).expect("text");
        assert!(out.starts_with(file));
        assert!(out.contains("/MediaBox [0.000 0.030 595.276 841.920]"), "{out}");
        assert!(out.contains("/Prev 79>>"), "{out}");
        assert_eq!(boxed(b"no pdf".to_vec(), 1.0, 1.0, 0.0, 0.0), b"no pdf");
    }
}
