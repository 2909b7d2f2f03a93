//! A code as pixels: a PNG file, an address that holds one, and lines for a terminal.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use png::{Compression, EncodingError};

use super::code::{QUIET_ZONE, QrCode};

impl QrCode {
    /// Returns a black and white PNG with the quiet zone, `scale` pixels for each module.
    ///
    /// # Errors
    /// Only if the encoder fails; writing to memory does not.
    pub fn png(&self, scale: u32) -> Result<Vec<u8>, EncodingError> {
        self.encode(QUIET_ZONE, scale, Compression::default())
    }

    /// Returns an address (RFC 2397) that holds a PNG with one pixel for each module, without the quiet zone.
    ///
    /// It is stored: compression saves nothing and takes twenty times as long. An address has 306 bytes (version 3) to
    /// 410 (version 5); an SVG path has 2.6 KB.
    ///
    /// # Errors
    /// As [`QrCode::png`].
    pub fn data_url(&self) -> Result<String, EncodingError> {
        let file = self.encode(0, 1, Compression::NoCompression)?;
        Ok(["data:image/png;base64,", &STANDARD.encode(file)].concat())
    }

    /// Encodes a PNG with a margin of so many modules, `scale` pixels for each.
    fn encode(
        &self,
        margin: u32,
        scale: u32,
        compression: Compression,
    ) -> Result<Vec<u8>, EncodingError> {
        let side = (self.side() + 2 * margin) * scale;
        let row_bytes = side.div_ceil(8) as usize;
        let mut rows = vec![0u8; row_bytes * side as usize];
        let module = |at: u32| (at / scale).cast_signed() - margin.cast_signed();
        for y in 0..side {
            for x in 0..side {
                if !self.is_dark(module(x), module(y)) {
                    rows[y as usize * row_bytes + x as usize / 8] |= 0x80 >> (x % 8);
                }
            }
        }
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, side, side);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        encoder.set_compression(compression);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&rows)?;
        writer.finish()?;
        Ok(file)
    }

    /// Returns lines for a terminal, two rows of modules per line.
    ///
    /// Light modules are drawn and dark ones left out, so that the code reads on a dark screen; with
    /// its quiet zone it also reads on a light one.
    pub fn terminal_lines(&self) -> Vec<String> {
        let quiet = QUIET_ZONE.cast_signed();
        let side = self.side().cast_signed();
        let block = |x, y| match (self.is_dark(x, y), self.is_dark(x, y + 1)) {
            (false, false) => '█',
            (false, true) => '▀',
            (true, false) => '▄',
            (true, true) => ' ',
        };
        let rows = (-quiet..side + quiet).step_by(2);
        rows.map(|y| (-quiet..side + quiet).map(|x| block(x, y)).collect()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn png_has_every_module_and_the_quiet_zone() {
        let code = QrCode::for_url("https://example.org/704/").expect("it fits");
        let file = code.png(4).expect("it is written");
        let decoder = png::Decoder::new(std::io::Cursor::new(&file));
        let reader = decoder.read_info().expect("it is a PNG");
        assert_eq!((reader.info().width, reader.info().height), (132, 132));
    }
}
