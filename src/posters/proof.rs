//! Proof that a drawn code can be read: as drawn, and as walls and phones make of it.
//!
//! The code is read back by another implementation than the one that drew it, from pixels: straight,
//! turned, out of focus, and with a tenth of its modules covered. Each time it must say exactly what
//! it should.

use rqrr::PreparedImage;

use super::code::{Code, QUIET};

/// Pixels a module: about what a cheap phone sees of a code a tenth as wide as it is far. A phone looks
/// many times a second, from a hand that moves: a code may be read at the second or third look.
const LOOKS: [usize; 3] = [6, 8, 11];

/// Changes with [`LOOKS`], with [`HARMS`] and with how a code is read: then all codes are read again.
const VERSION: u32 = 1;

/// What happens to a code before it is read.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Harm {
    None,
    /// Degrees.
    Turned(f64),
    /// Modules to each side: the mean over half a module and more.
    Blurred(f64),
    /// A patch with a tenth of the modules, torn or pasted over, around this spot of the code (0 to 1).
    Covered(f64, f64),
}

const HARMS: &[(Harm, &str)] = &[
    (Harm::None, "as it is drawn"),
    (Harm::Turned(90.0), "lying on its side"),
    (Harm::Turned(17.0), "when the phone is held at a slant"),
    (Harm::Blurred(0.25), "when it is out of focus"),
    (Harm::Covered(0.5, 0.5), "when a tenth of its middle is covered"),
    (Harm::Covered(0.8, 0.5), "when a tenth of its edge is covered"),
];

/// Why a code cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The end of a sentence: "as it is drawn".
    pub when: &'static str,
    /// What was read instead, if anything was.
    pub read: Option<String>,
}

/// Everything on which the result of [`read_back`] depends: how it is read, the modules and the text.
pub fn cache_key(code: &Code) -> Vec<u8> {
    let side = code.side().cast_signed();
    let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let modules = modules.map(|(x, y)| u8::from(code.dark(x, y)));
    let mut key = VERSION.to_le_bytes().to_vec();
    key.extend(code.side().to_le_bytes());
    key.extend(modules);
    key.extend(code.text().as_bytes());
    key
}

/// Reads a code back in every way; the first that fails is the fault.
pub fn read_back(code: &Code) -> Result<(), Fault> {
    HARMS.iter().try_for_each(|(harm, when)| {
        let mut read = None;
        for scale in LOOKS {
            read = self::read(&picture(code, *harm, scale));
            match &read {
                Some(text) if text == code.text() => return Ok(()),
                // Nothing seen: look again. Something else seen: that is the worst of all.
                None => {}
                Some(_) => break,
            }
        }
        Err(Fault { when, read })
    })
}

/// A grey square.
struct Picture {
    side: usize,
    pixels: Vec<u8>,
}

impl Picture {
    fn at(&self, x: usize, y: usize) -> u8 {
        self.pixels[y * self.side + x]
    }

    /// Between pixels; white outside.
    fn between(&self, x: f64, y: f64) -> f64 {
        let pixel = |x: f64, y: f64| {
            let inside = x >= 0.0 && y >= 0.0 && x < self.side as f64 && y < self.side as f64;
            if inside { f64::from(self.at(x as usize, y as usize)) } else { 255.0 }
        };
        let (left, top) = (x.floor(), y.floor());
        let (across, down) = (x - left, y - top);
        let upper = pixel(left, top) * (1.0 - across) + pixel(left + 1.0, top) * across;
        let lower = pixel(left, top + 1.0) * (1.0 - across) + pixel(left + 1.0, top + 1.0) * across;
        upper * (1.0 - down) + lower * down
    }
}

fn picture(code: &Code, harm: Harm, scale: usize) -> Picture {
    match harm {
        Harm::None => raster(code, None, scale),
        Harm::Turned(degrees) => turned(&raster(code, None, scale), degrees),
        Harm::Blurred(modules) => {
            blurred(&raster(code, None, scale), (modules * scale as f64).round() as usize)
        }
        Harm::Covered(x, y) => raster(code, Some((x, y)), scale),
    }
}

fn raster(code: &Code, covered: Option<(f64, f64)>, scale: usize) -> Picture {
    let modules = code.side() as usize;
    // As square as whole modules allow.
    let tenth = modules as f64 * modules as f64 / 10.0;
    let wide = tenth.sqrt().ceil();
    let high = (tenth / wide).round();
    let is_covered = |x: usize, y: usize| {
        covered.is_some_and(|(across, down)| {
            let near = |at: usize, centre: f64, length: f64| {
                let first = (centre * modules as f64 - length / 2.0).round();
                (first..first + length).contains(&(at as f64))
            };
            near(x, across, wide) && near(y, down, high)
        })
    };
    let quiet = QUIET as usize;
    let side = (modules + 2 * quiet) * scale;
    let mut pixels = vec![255; side * side];
    for (index, pixel) in pixels.iter_mut().enumerate() {
        let module = |at: usize| (at / scale).checked_sub(quiet).filter(|at| *at < modules);
        let (Some(x), Some(y)) = (module(index % side), module(index / side)) else { continue };
        let signed = |at: usize| i32::try_from(at).unwrap_or(-1);
        if code.dark(signed(x), signed(y)) && !is_covered(x, y) {
            *pixel = 0;
        }
    }
    Picture { side, pixels }
}

fn turned(from: &Picture, degrees: f64) -> Picture {
    let side = (from.side as f64 * 1.42).ceil() as usize;
    let (sin, cos) = degrees.to_radians().sin_cos();
    let (centre, old_centre) = (side as f64 / 2.0, from.side as f64 / 2.0);
    let mut pixels = Vec::with_capacity(side * side);
    for y in 0..side {
        for x in 0..side {
            let (dx, dy) = (x as f64 - centre, y as f64 - centre);
            let back = (cos * dx + sin * dy + old_centre, cos * dy - sin * dx + old_centre);
            pixels.push(from.between(back.0, back.1).round() as u8);
        }
    }
    Picture { side, pixels }
}

/// Each pixel is the mean of the square around it.
fn blurred(from: &Picture, radius: usize) -> Picture {
    let side = from.side;
    let mut pixels = Vec::with_capacity(side * side);
    for y in 0..side {
        for x in 0..side {
            let (mut sum, mut count) = (0u32, 0u32);
            for near_y in y.saturating_sub(radius)..(y + radius + 1).min(side) {
                for near_x in x.saturating_sub(radius)..(x + radius + 1).min(side) {
                    sum += u32::from(from.at(near_x, near_y));
                    count += 1;
                }
            }
            pixels.push(u8::try_from(sum / count.max(1)).unwrap_or(255));
        }
    }
    Picture { side, pixels }
}

/// What the one code of a picture says.
fn read(picture: &Picture) -> Option<String> {
    let side = picture.side;
    let mut image = PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        // The light is even, so half of it tells dark from light; a phone does better.
        if picture.at(x, y) < 128 { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    grids.iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Phone;

    #[test]
    fn codes_are_read_back_in_every_way() {
        for address in [
            "https://example.org/704/",
            "https://example.org/campaign/704/",
            "https://a-very-long-name-of-a-campaign.example.org/99999/",
            "https://rrugë.al/704/",
        ] {
            let code = Code::link(address).expect("it fits");
            assert_eq!(read_back(&code), Ok(()), "{address}");
        }
        for number in ["112", "129", "116000", "116006", "116111", "+355 4 222 3344"] {
            let phone = Phone::parse(number, "AL").expect("a number");
            assert_eq!(read_back(&Code::call(&phone).expect("it fits")), Ok(()), "{number}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        let code = Code::link("https://example.org/704/").expect("it fits");
        // Out of focus by four modules, nothing is left.
        assert_eq!(read(&picture(&code, Harm::Blurred(4.0), 6)), None);
        assert!(read(&picture(&code, Harm::Covered(0.1, 0.1), 6)).is_none());
    }
}
