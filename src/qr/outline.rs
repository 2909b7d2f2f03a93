//! A code as SVG: one path along the outlines of its dark modules.
//!
//! One path per outline, instead of one rectangle per module, so that no renderer leaves hairlines
//! between modules.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::markdown::escaped;
use crate::theme_tokens::WHITE;

use super::code::{QUIET_ZONE, QrCode};

impl QrCode {
    /// Returns the path data of all dark modules, in units of one module, without the quiet zone.
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

    /// Returns an SVG file with the quiet zone; the code itself is `width_mm` millimetres wide.
    pub fn svg(&self, width_mm: f64) -> String {
        let modules = self.side() + 2 * QUIET_ZONE;
        let total_mm = width_mm * f64::from(modules) / f64::from(self.side());
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{total_mm:.2}mm\" \
             height=\"{total_mm:.2}mm\" \
             viewBox=\"-{QUIET_ZONE} -{QUIET_ZONE} {modules} {modules}\"><title>{}</title>\
             <path fill=\"{WHITE}\" d=\"M-{QUIET_ZONE}-{QUIET_ZONE}h{modules}v{modules}h-{modules}z\"/>\
             <path d=\"{}\"/></svg>\n",
            escaped(self.text()),
            self.path()
        )
    }
}

type Corner = (i32, i32);

/// Returns the closed lines around all dark modules, corner by corner; the last corner connects to the
/// first.
fn outlines(code: &QrCode) -> Vec<Vec<Corner>> {
    let mut edges = edges(code);
    let mut outlines = Vec::new();
    while let Some((&start, _)) = edges.first_key_value() {
        let mut outline: Vec<Corner> = Vec::new();
        let mut at = start;
        loop {
            if let [.., a, b] = outline[..]
                && is_straight(a, b, at)
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
        // The last corner repeats the first; `z` draws that line.
        outline.pop();
        outlines.push(outline);
    }
    outlines
}

/// Returns the edges between dark and light modules, by start, with the dark module on their right.
fn edges(code: &QrCode) -> BTreeMap<Corner, Vec<Corner>> {
    let mut edges: BTreeMap<Corner, Vec<Corner>> = BTreeMap::new();
    let side = code.side().cast_signed();
    for y in 0..side {
        for x in (0..side).filter(|x| code.is_dark(*x, y)) {
            let around = [
                (!code.is_dark(x, y - 1), (x, y), (x + 1, y)),
                (!code.is_dark(x + 1, y), (x + 1, y), (x + 1, y + 1)),
                (!code.is_dark(x, y + 1), (x + 1, y + 1), (x, y + 1)),
                (!code.is_dark(x - 1, y), (x, y + 1), (x, y)),
            ];
            for (_, from, to) in around.into_iter().filter(|edge| edge.0) {
                edges.entry(from).or_default().push(to);
            }
        }
    }
    edges
}

fn is_straight(a: Corner, b: Corner, c: Corner) -> bool {
    (a.0 == b.0 && b.0 == c.0) || (a.1 == b.1 && b.1 == c.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fills the outlines by the even-odd rule and compares every module.
    #[test]
    fn outlines_enclose_exactly_the_dark_modules() {
        let code = QrCode::for_url("https://example.org/704/").expect("it fits");
        let lines = outlines(&code);
        assert!(lines.len() > 10);
        let side = code.side().cast_signed();
        for y in 0..side {
            for x in 0..side {
                let crossings = lines.iter().flat_map(|line| {
                    (0..line.len()).map(move |i| (line[i], line[(i + 1) % line.len()]))
                });
                let left = crossings.filter(|(a, b)| {
                    a.0 == b.0 && a.0 <= x && a.1.min(b.1) <= y && y < a.1.max(b.1)
                });
                assert_eq!(left.count() % 2 == 1, code.is_dark(x, y), "{x} {y}");
            }
        }
        assert!(code.svg(150.0).contains("viewBox=\"-4 -4 33 33\""));
    }
}
