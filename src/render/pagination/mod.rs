//! The division of texts and lists into files that fit their size budgets.

mod breaks;
mod footnotes;
pub mod full_lists;
pub mod lite_cuts;
pub mod order;
mod size_estimate;
pub mod title_index;
