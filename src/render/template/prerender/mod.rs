//! Partial evaluation of templates.

pub mod analysis;
pub mod cache;
mod serializer;
pub mod shape;
pub mod skeleton;
pub mod token;
