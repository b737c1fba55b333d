// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "document/document.h"
#include "errors/error.h"

/// One function per built-in design; designs.cpp lists them.
namespace cw::designs {

Result<document::Document> makeMemphisH100(std::int64_t gpus);
Result<document::Document> makeMemphisB200(std::int64_t gpus);
Result<document::Document> makeSuperpodH100(std::int64_t gpus);
Result<document::Document> makeOracle16k(std::int64_t gpus);
Result<document::Document> makeOracle24k(std::int64_t gpus);
Result<document::Document> makeNvl72Cluster(std::int64_t gpus);
Result<document::Document> makeCampus1m(std::int64_t gpus);
Result<document::Document> makeEmptyHall(std::int64_t gpus);

}  // namespace cw::designs
