//! The division of texts and lists into files that fit their size budgets.

pub mod full_lists;
pub mod lite_cuts;
pub mod order;
mod size_estimate;
pub mod title_index;
