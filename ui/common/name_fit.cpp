#include "ui/common/name_fit.h"

namespace atlas::ui {

NameFit nameFit(const std::string& name, const std::string& typed)
{
    const std::size_t at = name.find(typed);
    if (at == std::string::npos)
        return NameFit::none;
    if (at == 0)
        return name.size() == typed.size() ? NameFit::whole : NameFit::beginning;
    return name.find(' ' + typed) != std::string::npos ? NameFit::word : NameFit::inside;
}

} // namespace atlas::ui
