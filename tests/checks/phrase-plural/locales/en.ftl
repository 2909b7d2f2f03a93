minutes-short =
    { $minutes ->
        [0] nothing to read
       *[other] { $minutes } minutes to read
    }
