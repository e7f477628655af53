/// The version of the command, without those of its parts.
let waymarkVersion = "0.1.0"
