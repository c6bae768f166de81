/// What a program wrote to its terminal in one go.
struct Burst {
    /// How many bytes.
    var bytes = 0
    /// When the first of them came, in seconds since what it answers.
    var first: Double?
    /// When the last of them came.
    var last = 0.0
    /// The bytes as text.
    var text = ""
}
