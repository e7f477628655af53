import Dispatch

/// Does the same to every element on several cores, and gives the results in the order of the elements.
///
/// The outcome is the same whatever the number of jobs. Of several errors, that of the first element is thrown.
package func inParallel<Element: Sendable, Outcome: Sendable, Failure: Error>(
    _ elements: [Element], jobs: Int, _ body: @Sendable (Element) throws(Failure) -> Outcome
) throws(Failure) -> [Outcome] {
    let jobs = min(max(1, jobs), elements.count)
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(elements.count)
    guard jobs > 1 else {
        for element in elements { outcomes.append(try body(element)) }
        return outcomes
    }
    let results = UnsafeMutableBufferPointer<Result<Outcome, Failure>?>.allocate(capacity: elements.count)
    results.initialize(repeating: nil)
    defer {
        results.deinitialize()
        results.deallocate()
    }
    // Each job writes places that no other job touches.
    nonisolated(unsafe) let places = results
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
        for index in stride(from: job, to: elements.count, by: jobs) {
            do throws(Failure) {
                places[index] = .success(try body(elements[index]))
            } catch {
                places[index] = .failure(error)
            }
        }
    }
    for result in results {
        if let result { outcomes.append(try result.get()) }
    }
    return outcomes
}
