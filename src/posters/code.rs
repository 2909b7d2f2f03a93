//! A QR code: which letters it holds, and how it is drawn.
//!
//! ISO/IEC 18004. Level Q at least, so that a quarter of it may be lost; a quiet zone of four
//! modules; the whole address in upper case where its path allows that, because the alphanumeric
//! mode spends 5.5 bits on a letter and the byte mode 8.

use std::collections::BTreeMap;
use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::model::Phone;

/// Modules of light around the code (ISO/IEC 18004, 6.3.8).
pub const QUIET: u32 = 4;

/// A drawn code, and what it says.
pub struct Code {
    text: String,
    qr: QrCode,
}

impl Code {
    /// The code that opens an address; `None` if no code can hold it.
    ///
    /// A host and a scheme may be written in either case (RFC 3986, 6.2.2.1), a path may not: so a
    /// path with small letters stays as it is, and costs modules.
    pub fn link(address: &str) -> Option<Code> {
        let text = upper(address);
        let whole = vec![QrSegment::make_segments(&text)];
        let split = text.find(|c: char| !is_alphanumeric(c)).and_then(|first| {
            // The part that alphanumeric mode can hold, up to the path's first segment.
            let (before, after) = text.split_at(text[..first].rfind('/')? + 1);
            Some(vec![
                QrSegment::make_alphanumeric(before),
                QrSegment::make_bytes(after.as_bytes()),
            ])
        });
        let ways = whole.into_iter().chain(split);
        let drawn = ways.filter_map(|segments| draw(&segments, QrCodeEcc::Quartile));
        let qr = drawn.min_by_key(|qr| (qr.size(), std::cmp::Reverse(level(qr))))?;
        Some(Code { text, qr })
    }

    /// The code that calls a number and needs no data: `TEL:116111` is version 1 at level H.
    pub fn call(phone: &Phone) -> Option<Code> {
        let text = format!("TEL:{}", phone.dial());
        let qr = draw(&QrSegment::make_segments(&text), QrCodeEcc::High)?;
        Some(Code { text, qr })
    }

    /// What a phone reads.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Modules along one side, without the quiet zone.
    pub fn side(&self) -> u32 {
        self.qr.size().unsigned_abs()
    }

    /// 1 to 40.
    pub fn version(&self) -> u8 {
        self.qr.version().value()
    }

    /// `Q` or `H`.
    pub fn level(&self) -> char {
        match self.qr.error_correction_level() {
            QrCodeEcc::Low => 'L',
            QrCodeEcc::Medium => 'M',
            QrCodeEcc::Quartile => 'Q',
            QrCodeEcc::High => 'H',
        }
    }

    /// Whether a module is dark; outside of the code all is light.
    pub fn dark(&self, x: i32, y: i32) -> bool {
        self.qr.get_module(x, y)
    }

    /// One path for all dark modules, in units of one module, the quiet zone not counted.
    ///
    /// It runs along the outlines, so that no renderer leaves hairlines between modules.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for outline in outlines(self) {
            let Some((x, y)) = outline.first() else { continue };
            let _ = write!(path, "M{x} {y}");
            for pair in outline.windows(2) {
                let (right, down) = (pair[1].0 - pair[0].0, pair[1].1 - pair[0].1);
                let _ = if down == 0 { write!(path, "h{right}") } else { write!(path, "v{down}") };
            }
            path.push('z');
        }
        path
    }

    /// A whole SVG file, its quiet zone included, whose code is `width` millimetres wide.
    pub fn svg(&self, width: f64) -> String {
        let whole = self.side() + 2 * QUIET;
        let wide = width * f64::from(whole) / f64::from(self.side());
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide:.2}mm\" height=\"{wide:.2}mm\" \
             viewBox=\"-{QUIET} -{QUIET} {whole} {whole}\"><title>{}</title>\
             <path fill=\"#fff\" d=\"M-{QUIET}-{QUIET}h{whole}v{whole}h-{whole}z\"/>\
             <path d=\"{}\"/></svg>\n",
            self.text.replace('&', "&amp;").replace('<', "&lt;"),
            self.path()
        )
    }

    /// Lines for a terminal, two modules above each other in a letter, light ones drawn: so it reads on a
    /// dark screen, and with its quiet zone on a light one.
    pub fn lines(&self) -> Vec<String> {
        let quiet = QUIET.cast_signed();
        let side = self.qr.size();
        let rows = (-quiet..side + quiet).step_by(2);
        let letter = |x, y| match (self.dark(x, y), self.dark(x, y + 1)) {
            (false, false) => '█',
            (false, true) => '▀',
            (true, false) => '▄',
            (true, true) => ' ',
        };
        rows.map(|y| (-quiet..side + quiet).map(|x| letter(x, y)).collect()).collect()
    }

    /// A black and white PNG with this many pixels a module, its quiet zone included.
    pub fn png(&self, scale: u32) -> Result<Vec<u8>, png::EncodingError> {
        let whole = (self.side() + 2 * QUIET) * scale;
        let row_bytes = whole.div_ceil(8) as usize;
        let mut rows = vec![0u8; row_bytes * whole as usize];
        let module = |at: u32| i32::try_from(at / scale).unwrap_or(i32::MAX) - 4;
        for y in 0..whole {
            for x in 0..whole {
                if !self.dark(module(x), module(y)) {
                    rows[y as usize * row_bytes + x as usize / 8] |= 0x80 >> (x % 8);
                }
            }
        }
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, whole, whole);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&rows)?;
        writer.finish()?;
        Ok(file)
    }
}

/// An address as its code holds it: in upper case as far as that means the same.
fn upper(address: &str) -> String {
    let host = address.find("://").map_or(0, |at| at + 3);
    let path = address[host..].find('/').map_or(address.len(), |at| host + at);
    let (site, rest) = address.split_at(path);
    // A name with letters outside ASCII is left to the phone.
    let site = if site.is_ascii() { site.to_ascii_uppercase() } else { site.to_owned() };
    format!("{site}{rest}")
}

/// Whether the address fits the alphanumeric mode as a whole, once in upper case.
pub fn is_short(address: &str) -> bool {
    upper(address).chars().all(is_alphanumeric)
}

/// ISO/IEC 18004, table 5.
fn is_alphanumeric(letter: char) -> bool {
    letter.is_ascii_digit() || letter.is_ascii_uppercase() || " $%*+-./:".contains(letter)
}

fn draw(segments: &[QrSegment], least: QrCodeEcc) -> Option<QrCode> {
    QrCode::encode_segments_advanced(segments, least, Version::MIN, Version::MAX, None, true).ok()
}

fn level(qr: &QrCode) -> u8 {
    u8::from(qr.error_correction_level() == QrCodeEcc::High)
}

type Corner = (i32, i32);

/// Closed lines around all dark modules, corner by corner; the last corner leads to the first.
fn outlines(code: &Code) -> Vec<Vec<Corner>> {
    let mut edges: BTreeMap<Corner, Vec<Corner>> = BTreeMap::new();
    let side = code.qr.size();
    for y in 0..side {
        for x in (0..side).filter(|x| code.dark(*x, y)) {
            let around = [
                (!code.dark(x, y - 1), (x, y), (x + 1, y)),
                (!code.dark(x + 1, y), (x + 1, y), (x + 1, y + 1)),
                (!code.dark(x, y + 1), (x + 1, y + 1), (x, y + 1)),
                (!code.dark(x - 1, y), (x, y + 1), (x, y)),
            ];
            for (_, from, to) in around.into_iter().filter(|edge| edge.0) {
                edges.entry(from).or_default().push(to);
            }
        }
    }
    let mut outlines = Vec::new();
    while let Some((&start, _)) = edges.first_key_value() {
        let mut outline: Vec<Corner> = Vec::new();
        let mut at = start;
        loop {
            let straight = |a: Corner, b: Corner, c: Corner| {
                (a.0 == b.0 && b.0 == c.0) || (a.1 == b.1 && b.1 == c.1)
            };
            if let [.., a, b] = outline[..]
                && straight(a, b, at)
            {
                outline.pop();
            }
            outline.push(at);
            let Some(next) = edges.get_mut(&at).and_then(Vec::pop) else { break };
            if edges.get(&at).is_some_and(Vec::is_empty) {
                edges.remove(&at);
            }
            at = next;
        }
        // The last corner is the first one again, which `z` draws.
        outline.pop();
        outlines.push(outline);
    }
    outlines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(code: &Code) -> String {
        format!("{} {}-{}", code.text(), code.version(), code.level())
    }

    #[test]
    fn what_codes_hold() {
        for (address, expected) in [
            ("https://example.org/704/", "HTTPS://EXAMPLE.ORG/704/ 2-Q"),
            ("https://fener.al/704/", "HTTPS://FENER.AL/704/ 2-Q"),
            // The path keeps its letters; two modes in one code still save a version.
            ("https://example.org/campaign/704/", "HTTPS://EXAMPLE.ORG/campaign/704/ 3-Q"),
            ("https://rrugë.al/704/", "https://rrugë.al/704/ 3-H"),
        ] {
            let code = Code::link(address).expect("it fits");
            assert_eq!(shown(&code), expected);
        }
        assert!(is_short("https://example.org/704/"));
        assert!(!is_short("https://example.org/campaign/704/"));
        assert!(Code::link(&"x".repeat(9_000)).is_none());
    }

    #[test]
    fn a_call_needs_no_data_and_little_room() {
        let phone = Phone::parse("116111", "AL").expect("a number");
        let code = Code::call(&phone).expect("it fits");
        assert_eq!(shown(&code), "TEL:116111 1-H");
        let phone = Phone::parse("+355 4 222 3344", "AL").expect("a number");
        assert_eq!(shown(&Code::call(&phone).expect("it fits")), "TEL:+35542223344 2-H");
    }

    /// Fills the path's outlines by the even-odd rule and compares each module.
    #[test]
    fn the_path_draws_every_module() {
        let code = Code::link("https://example.org/704/").expect("it fits");
        let lines = outlines(&code);
        assert!(lines.len() > 10);
        let side = code.qr.size();
        for y in 0..side {
            for x in 0..side {
                let crossings = lines.iter().flat_map(|line| {
                    (0..line.len()).map(move |i| (line[i], line[(i + 1) % line.len()]))
                });
                let left = crossings.filter(|(a, b)| {
                    a.0 == b.0 && a.0 <= x && a.1.min(b.1) <= y && y < a.1.max(b.1)
                });
                assert_eq!(left.count() % 2 == 1, code.dark(x, y), "{x} {y}");
            }
        }
        assert!(code.svg(150.0).contains("viewBox=\"-4 -4 33 33\""));
    }

    #[test]
    fn a_picture_of_every_module() {
        let code = Code::link("https://example.org/704/").expect("it fits");
        let file = code.png(4).expect("it is written");
        let decoder = png::Decoder::new(std::io::Cursor::new(&file));
        let reader = decoder.read_info().expect("it is a PNG");
        assert_eq!((reader.info().width, reader.info().height), (132, 132));
    }
}
