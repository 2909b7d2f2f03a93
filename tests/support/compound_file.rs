//! Documents of Word, Excel and PowerPoint before 2007.

use std::io::{Cursor, Write};
use std::path::Path;

/// A compound file with one stream.
pub fn with_stream(name: &str, content: &[u8]) -> Vec<u8> {
    with_streams(&[(name, content)])
}

/// A compound file with streams at these paths. A path that ends with `/` is a storage.
pub fn with_streams(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("in memory");
    for (path, content) in streams {
        let path = format!("/{path}");
        let storage = match path.strip_suffix('/') {
            Some(storage) => Path::new(storage),
            None => Path::new(&path).parent().expect("below the root"),
        };
        file.create_storage_all(storage).expect("in memory");
        if !path.ends_with('/') {
            let mut stream = file.create_stream(&path).expect("in memory");
            stream.write_all(content).expect("in memory");
        }
    }
    file.into_inner().into_inner()
}
