//! Posters: the codes on them, the sheets to print, and what was ever printed.
//!
//! Paper cannot be called back. So every code is read back before it is printed, every code that was
//! ever built is remembered in `posters.lock`, and walls that carry something untrue can be listed.
//! Pure but for [`scans`], which reads from whatever it is handed. The one folder that names
//! qrcodegen, rqrr, png and flate2.

pub mod code;
pub mod column;
pub mod confirmation;
pub mod headline;
pub mod log;
pub mod numbers;
pub mod paper;
pub mod pdf;
pub mod proof;
pub mod recall;
pub mod register;
pub mod scans;
pub mod sheet;

pub use code::Code;
