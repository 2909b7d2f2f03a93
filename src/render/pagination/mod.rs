//! The division of texts and lists into files that fit their size budgets.

pub mod lists;
pub mod lite_cuts;
pub mod size_estimate;
