//! Pictures of a code as a phone's camera would see it: straight, turned, blurred or partly covered.

use super::code::{QUIET_ZONE, QrCode};

/// The factor by which a square grows when it is turned by 45 degrees, rounded up from √2.
const TURNED_GROWTH: f64 = 1.42;

/// A change to a code's picture before it is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Damage {
    None,
    /// Turned about the centre, in degrees.
    Turned(f64),
    /// Each pixel becomes the mean of a square that reaches this many modules to each side.
    Blurred(f64),
    /// A patch over a tenth of the modules; its centre as fractions of the code's width and height.
    Covered(f64, f64),
}

/// A square grey picture, one byte per pixel.
pub struct Picture {
    pub side: usize,
    pixels: Vec<u8>,
}

impl Picture {
    /// Draws a code with its quiet zone, `scale` pixels per module, and damages it.
    pub fn draw(code: &QrCode, damage: Damage, scale: usize) -> Picture {
        match damage {
            Damage::None => raster(code, None, scale),
            Damage::Turned(degrees) => raster(code, None, scale).turned(degrees),
            Damage::Blurred(modules) => {
                let radius = (modules * scale as f64).round() as usize;
                raster(code, None, scale).blurred(radius)
            }
            Damage::Covered(x, y) => raster(code, Some((x, y)), scale),
        }
    }

    pub fn pixel(&self, x: usize, y: usize) -> u8 {
        self.pixels[y * self.side + x]
    }

    /// Interpolates between pixels; all outside the picture is white.
    fn sample(&self, x: f64, y: f64) -> f64 {
        let pixel = |x: f64, y: f64| {
            let inside = x >= 0.0 && y >= 0.0 && x < self.side as f64 && y < self.side as f64;
            if inside { f64::from(self.pixel(x as usize, y as usize)) } else { 255.0 }
        };
        let (left, top) = (x.floor(), y.floor());
        let (across, down) = (x - left, y - top);
        let upper = pixel(left, top) * (1.0 - across) + pixel(left + 1.0, top) * across;
        let lower = pixel(left, top + 1.0) * (1.0 - across) + pixel(left + 1.0, top + 1.0) * across;
        upper * (1.0 - down) + lower * down
    }

    fn turned(&self, degrees: f64) -> Picture {
        let side = (self.side as f64 * TURNED_GROWTH).ceil() as usize;
        let (sin, cos) = degrees.to_radians().sin_cos();
        let (centre, old_centre) = (side as f64 / 2.0, self.side as f64 / 2.0);
        let mut pixels = Vec::with_capacity(side * side);
        for y in 0..side {
            for x in 0..side {
                let (dx, dy) = (x as f64 - centre, y as f64 - centre);
                let back = (cos * dx + sin * dy + old_centre, cos * dy - sin * dx + old_centre);
                pixels.push(self.sample(back.0, back.1).round() as u8);
            }
        }
        Picture { side, pixels }
    }

    fn blurred(&self, radius: usize) -> Picture {
        let side = self.side;
        let mut pixels = Vec::with_capacity(side * side);
        for y in 0..side {
            for x in 0..side {
                let (mut sum, mut count) = (0u32, 0u32);
                for near_y in y.saturating_sub(radius)..(y + radius + 1).min(side) {
                    for near_x in x.saturating_sub(radius)..(x + radius + 1).min(side) {
                        sum += u32::from(self.pixel(near_x, near_y));
                        count += 1;
                    }
                }
                pixels.push(u8::try_from(sum / count.max(1)).unwrap_or(255));
            }
        }
        Picture { side, pixels }
    }
}

/// A patch that covers a tenth of a code's modules, as square as whole modules allow.
#[derive(Clone, Copy)]
pub struct Patch {
    columns: (f64, f64),
    rows: (f64, f64),
}

impl Patch {
    /// A patch on a code with so many modules a side; its centre as fractions of the code's width and height.
    pub fn at(side: usize, (x, y): (f64, f64)) -> Patch {
        let side = side as f64;
        let tenth = side * side / 10.0;
        let width = tenth.sqrt().ceil();
        let height = (tenth / width).round();
        let range = |centre: f64, length: f64| {
            let first = (centre * side - length / 2.0).round();
            (first, first + length)
        };
        Patch { columns: range(x, width), rows: range(y, height) }
    }

    /// Returns `true` if the patch covers the module at this column and row.
    pub fn covers(self, x: usize, y: usize) -> bool {
        let is_in = |(first, end): (f64, f64), at: usize| (first..end).contains(&(at as f64));
        is_in(self.columns, x) && is_in(self.rows, y)
    }
}

fn raster(code: &QrCode, covered: Option<(f64, f64)>, scale: usize) -> Picture {
    let modules = code.side() as usize;
    let patch = covered.map(|centre| Patch::at(modules, centre));
    let is_covered = |x: usize, y: usize| patch.is_some_and(|patch| patch.covers(x, y));
    let quiet = QUIET_ZONE as usize;
    let side = (modules + 2 * quiet) * scale;
    let mut pixels = vec![255; side * side];
    for (index, pixel) in pixels.iter_mut().enumerate() {
        let module = |at: usize| (at / scale).checked_sub(quiet).filter(|at| *at < modules);
        let (Some(x), Some(y)) = (module(index % side), module(index / side)) else { continue };
        let signed = |at: usize| i32::try_from(at).unwrap_or(-1);
        if code.is_dark(signed(x), signed(y)) && !is_covered(x, y) {
            *pixel = 0;
        }
    }
    Picture { side, pixels }
}
