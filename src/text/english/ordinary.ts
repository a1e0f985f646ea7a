/**
 * Common words that differ by a letter from one that says something about a device, so that none is taken for a slip:
 * "listed" is not "lifted", "watching" not "washing".
 */
export const ordinary = `along beans bears bench blood boats bored bother bought bring brought build chance class clouds coast cooker court
crooked deceased event frame fresh fried friend fruit grand grass hates heard hearing heart horse known layer least
listed lunch meeting miles misty mouth nearly nerve order peace picked plain plane planet plate plays property
purse rather reply route safety saver scale scout serve shade share shelf shirt shoes skirt sleep slide slightly
slope smart smile smoker snack socks south space speak spend spill spins spits sport staff stage stare stars steal
steel stone stood store story string stuck study swear swing taken taste teaching though thought three thumb tired
title tools tried truck trust usable waist waste watching wears wheel whole whose wider woken world worse worth
wrist writing wrote`;
