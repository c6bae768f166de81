extension Int {
    /// The number with the word for one or for several, as an English sentence counts: `1 row`, `2 rows`.
    public func counted(_ one: String, _ several: String) -> String { "\(self) \(self == 1 ? one : several)" }
}
