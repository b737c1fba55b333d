// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "designs/nvlink.h"

#include "words/words.h"

namespace cw::designs {

void addNvlinkOfEight(document::Document& document, double gbps_per_gpu)
{
    fabric::Network nvlink;
    nvlink.id = NetworkId("nvlink");
    nvlink.name = words::say("NVLink domains of eight");
    nvlink.technology = fabric::Technology::nvlink;
    nvlink.purpose = fabric::Purpose::scale_up;
    nvlink.topology = fabric::Topology::nvlink_domain;
    nvlink.link_gbps = gbps_per_gpu;
    nvlink.nodes_per_unit = 1;
    document.put(nvlink);
}

}  // namespace cw::designs
