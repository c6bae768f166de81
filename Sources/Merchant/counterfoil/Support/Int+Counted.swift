extension Int {
    /// The number with the word for one or for several.
    func counted(_ one: String, _ several: String) -> String { "\(self) \(self == 1 ? one : several)" }
}
