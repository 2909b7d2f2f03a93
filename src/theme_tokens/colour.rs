//! A colour in sRGB: parsed, mixed with others, and compared with another one.

use std::fmt;

/// A colour without transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The background of QR codes, which scanners need in every theme.
pub const WHITE: Colour = Colour([255; 3]);
pub const BLACK: Colour = Colour([0; 3]);

impl Colour {
    /// Parses three or six hexadecimal digits, with or without `#`.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits: Option<Vec<u8>> =
            text.strip_prefix('#').unwrap_or(text).chars().map(hex).collect();
        match digits?[..] {
            [r, g, b] => Some(Colour([r * 17, g * 17, b * 17])),
            [a, b, c, d, e, f] => Some(Colour([a * 16 + b, c * 16 + d, e * 16 + f])),
            _ => None,
        }
    }

    /// Mixes colours by their shares, in sRGB as CSS does (`color-mix(in srgb, …)`).
    pub fn mix(parts: &[(Colour, f64)]) -> Colour {
        let total: f64 = parts.iter().map(|(_, share)| share).sum();
        let channel = |at: usize| {
            let sum: f64 =
                parts.iter().map(|(colour, share)| f64::from(colour.0[at]) * share).sum();
            (sum / total).round().clamp(0.0, 255.0) as u8
        };
        Colour([channel(0), channel(1), channel(2)])
    }

    /// The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The relative luminance, from 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

fn hex(digit: char) -> Option<u8> {
    digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_mixed_and_compared() {
        let colour = |text| Colour::parse(text).expect("a colour");
        assert_eq!(colour("#12162B").to_string(), "#12162b");
        assert_eq!(colour("fa0"), colour("#ffaa00"));
        for wrong in
            ["", "#", "#12", "#12345", "#1234567", "teal", "#12162g", "##fff", "rgb(1,2,3)"]
        {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Colour::mix(&[(WHITE, 50.0), (BLACK, 50.0)]).to_string(), "#808080");
        // The examples of WCAG's understanding document: 21:1, and the two greys around 4.5:1.
        assert!((WHITE.contrast(BLACK) - 21.0).abs() < 1e-9);
        assert!(
            colour("#767676").contrast(WHITE) >= 4.5 && colour("#777777").contrast(WHITE) < 4.5
        );
    }
}
