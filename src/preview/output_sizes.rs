//! The sizes of output files, for the dashboard.

/// Sizes of output files.
#[derive(Clone, Default)]
pub struct OutputSizes {
    /// The files rendered so far.
    pub files: Vec<OutputSize>,
    /// Number of files of the whole site; 0 while it is unknown.
    pub total: usize,
}

/// The size of an output file.
#[derive(Clone)]
pub struct OutputSize {
    pub file: String,
    pub bytes: usize,
    /// Maximum size in bytes, where there is one.
    pub budget: Option<usize>,
}
