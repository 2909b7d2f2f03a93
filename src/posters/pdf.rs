//! The page boxes of a printed PDF.

/// Leaves the file as it is.
pub fn boxed(file: Vec<u8>, _width: f64, _height: f64, _slug: f64, _bleed: f64) -> Vec<u8> {
    file
}
