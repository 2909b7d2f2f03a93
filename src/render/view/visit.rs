//! A visit of the mobile information centre.

use serde::Serialize;

use super::basics::{Link, When};

/// One visit of a stop.
#[derive(Serialize, Clone)]
pub struct VisitView {
    pub stop: Link,
    pub region: Option<Link>,
    pub on: When,
    /// "10:00–15:00", or empty.
    pub hours: String,
    /// An example of a calendar: the visit is not planned.
    pub is_example: bool,
}
