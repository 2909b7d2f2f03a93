//! Exact page boxes for a PDF that a browser printed.
//!
//! Browsers round a page to whole pixels of 1/96 inch, which is up to 0.26 mm off, and set neither trim
//! nor bleed. An incremental update (ISO 32000-1, 7.5.6) corrects the boxes.

const POINTS_PER_MM: f64 = 72.0 / 25.4;

/// The measures of a printed sheet, in mm.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PageBoxes {
    /// The width after trimming.
    pub width: f64,
    /// The height after trimming.
    pub height: f64,
    /// The paper around the trim.
    pub slug: f64,
    /// The part of the slug that is printed on.
    pub bleed: f64,
}

/// Returns the file with exact boxes; a file that is not structured as Chromium's stays as it is.
pub fn with_page_boxes(file: Vec<u8>, boxes: PageBoxes) -> Vec<u8> {
    match update(&file, boxes) {
        Some(update) => [file, update].concat(),
        None => file,
    }
}

/// Returns the incremental update: all page objects again, their cross-reference table and the trailer.
fn update(file: &[u8], boxes: PageBoxes) -> Option<Vec<u8>> {
    let mut out = String::from("\n");
    let mut table = String::from("xref\n");
    let mut at = find(file, b"/MediaBox", 0);
    while let Some(found) = at {
        let (number, object, end) = page_object(file, found, boxes)?;
        table.push_str(&format!("{number} 1\n{:010} 00000 n \n", file.len() + out.len()));
        out.push_str(&object);
        at = find(file, b"/MediaBox", end);
    }
    let table_at = file.len() + out.len();
    let trailer_at = rfind(file, b"trailer", file.len())?;
    let trailer = std::str::from_utf8(&file[trailer_at..]).ok()?;
    let (dictionary, tail) = trailer.split_once(">>")?;
    let previous: usize = tail.split_once("startxref")?.1.lines().nth(1)?.trim().parse().ok()?;
    out.push_str(&format!(
        "{table}{dictionary}\n/Prev {previous}>>\nstartxref\n{table_at}\n%%EOF\n"
    ));
    Some(out.into_bytes())
}

/// Returns the number of the page object around a `/MediaBox`, the object with exact boxes, and its end in the file.
fn page_object(file: &[u8], at: usize, boxes: PageBoxes) -> Option<(u32, String, usize)> {
    let PageBoxes { width, height, slug, bleed } = boxes;
    let start = rfind(file, b" 0 obj", at)?;
    let line = file[..start].iter().rposition(|byte| *byte == b'\n')? + 1;
    let number: u32 = std::str::from_utf8(&file[line..start]).ok()?.trim().parse().ok()?;
    let end = find(file, b"endobj", at)? + b"endobj".len();
    let object = std::str::from_utf8(&file[line..end]).ok()?;
    let (before, rest) = object.split_once("/MediaBox")?;
    let (numbers, after) = rest.split_once(']')?;
    // Content starts at the upper edge: the browser's rounding is at the lower one.
    let top: f64 = numbers.rsplit(' ').next()?.trim().parse().ok()?;
    let page_box = |inset: f64| {
        let points = |length: f64| length * POINTS_PER_MM;
        let medium_height = height + 2.0 * slug;
        let (left, right) = (points(inset), points(width + 2.0 * slug - inset));
        let (lower, upper) = (top - points(medium_height - inset), top - points(inset));
        format!("[{left:.3} {lower:.3} {right:.3} {upper:.3}]")
    };
    let (medium, bleed, trim) = (page_box(0.0), page_box(slug - bleed), page_box(slug));
    let object = format!("{before}/MediaBox {medium}\n/BleedBox {bleed}\n/TrimBox {trim}{after}\n");
    Some((number, object, end))
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
        let a4 = PageBoxes { width: 210.0, height: 297.0, slug: 0.0, bleed: 0.0 };
        let out = with_page_boxes(file.as_bytes().to_vec(), a4);
        let out = String::from_utf8(out).expect("text");
        assert!(out.starts_with(file));
        assert!(out.contains("/MediaBox [0.000 0.030 595.276 841.920]"), "{out}");
        assert!(out.contains("/Prev 79>>"), "{out}");
        assert_eq!(with_page_boxes(b"no pdf".to_vec(), a4), b"no pdf");
    }

    #[test]
    fn every_page_has_its_boxes() {
        let page = |number: u32| {
            format!(
                "{number} 0 obj\n<</Type /Page\n/MediaBox [0 0 841.91998 594.95996]>>\nendobj\n"
            )
        };
        let file = format!(
            "%PDF-1.4\n{}{}xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 5\n/Root 2 0 R>>\nstartxref\n152\n%%EOF\n",
            page(3),
            page(4)
        );
        let open = PageBoxes { width: 297.0, height: 210.0, slug: 0.0, bleed: 0.0 };
        let out =
            String::from_utf8(with_page_boxes(file.clone().into_bytes(), open)).expect("text");
        assert_eq!(out.matches("/MediaBox [0.000 -0.316 841.890 594.960]").count(), 2, "{out}");
        for number in [3, 4] {
            let at = out.rfind(&format!("{number} 0 obj")).expect("the page");
            assert!(out.contains(&format!("{number} 1\n{at:010} 00000 n")), "{out}");
        }
    }
}
