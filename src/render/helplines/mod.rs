//! Helplines as readers see them: cards, and facts and hours in words.

pub mod card;
mod channels;
pub mod confirmation;
pub mod facts;
pub mod hours;
pub mod reach;
