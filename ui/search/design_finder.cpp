// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/design_finder.h"

namespace cw::ui {

DesignFinder::DesignFinder(DocumentSession& session, QWidget& window)
    : QObject(&window),
      session_(session),
      model_(new HitModel(this)),
      list_(new QuickList(*model_, tr("Find in the design"), tr("Name, label, kind or maker"), tr("Nothing in this design has these words."), window))
{
    constexpr std::size_t most_shown = 200;
    connect(list_, &QuickList::asked, this, [this](const QString& words) { model_->show(searchDesign(session_.document(), session_.lookup(), words, most_shown)); });
    connect(list_, &QuickList::chosen, this, &DesignFinder::choose);
}

void DesignFinder::open() { list_->open(); }

void DesignFinder::choose(const QModelIndex& index)
{
    const Hit hit = model_->hitAt(index);
    session_.selection().set({hit.subject});
    if (!hit.where.isEmpty()) emit found(hit.where);
}

}  // namespace cw::ui
