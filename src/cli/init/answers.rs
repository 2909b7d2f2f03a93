//! The answers to the questions of `fener init`.

use crate::model::campaign::country::Country;

/// The answers that a campaign is made from.
pub struct Answers {
    pub name: String,
    pub country: &'static Country,
    /// BCP 47 codes, the main language first.
    pub languages: Vec<String>,
    /// The name of the first helpline.
    pub helpline: Option<String>,
    pub emergency: String,
    pub base_url: Option<String>,
}
