//! The division of texts and lists into files that fit their size budgets.

mod breaks;
pub mod fallback_sizes;
mod footnotes;
pub mod full_lists;
pub mod lite_cuts;
pub mod order;
mod size_estimate;
mod split_range;
mod text_divider;
pub mod title_index;
