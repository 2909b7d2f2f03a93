//! QR codes: what they hold, how they are drawn, and proof that a phone reads them.
//!
//! A code is made by one library and read back by another ([`verify`]): those of posters before they are drawn, those
//! of pages that readers print in tests.
//! The one folder that names qrcodegen, rqrr and png in `src/`.

mod choice;
mod code;
mod damage;
pub mod fit;
mod outline;
mod raster;
pub mod verify;

pub use code::{QUIET_ZONE, QrCode, is_alphanumeric_url};
