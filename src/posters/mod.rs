//! Posters: the numbers on them, the space for their titles, the register of printed paper, recalls, and scans.
//!
//! Paper cannot be called back. So every code that was ever built is remembered in `posters.lock`,
//! and paper that says something untrue can be listed. Pure but for [`scans`], which reads from what
//! it is handed. Codes are drawn in [`qr`](crate::qr), sheets in [`print`](crate::print).

pub mod absence;
pub mod excerpt;
pub mod headline;
pub mod number_height;
pub mod numbers;
mod paper_of_day;
pub mod print_run;
pub mod recall;
pub mod register;
pub mod scans;
pub mod sheet_geometry;
pub mod text_fit;
pub mod title_box;
