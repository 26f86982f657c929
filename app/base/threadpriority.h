#pragma once

namespace workbench {

// For work that can wait: lets a window or another program have the processor first, and takes it whole where
// nobody else wants it. Concerns the calling thread and those it starts from now on; cannot be taken back.
void yieldToOtherThreads();

} // namespace workbench
