//! The view of one whole page: what all pages have, what one kind has, and the layout around them.

pub mod generated_pages;
mod home;
pub mod kind_views;
pub mod layout;
pub mod page;
pub mod poster;
pub mod social;
pub mod sources;
